/** What a position is. */
@NullMarked
package id.penataan.orgstructure.position.model;

import org.jspecify.annotations.NullMarked;
