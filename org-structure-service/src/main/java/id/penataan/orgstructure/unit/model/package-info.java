/** What a unit is and which trees are allowed. */
@NullMarked
package id.penataan.orgstructure.unit.model;

import org.jspecify.annotations.NullMarked;
