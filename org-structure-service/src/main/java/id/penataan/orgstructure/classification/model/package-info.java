/** Official classifications of posts and units. */
@NullMarked
package id.penataan.orgstructure.classification.model;

import org.jspecify.annotations.NullMarked;
