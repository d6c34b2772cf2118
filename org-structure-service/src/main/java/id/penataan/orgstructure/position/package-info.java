/** Positions of the units and the map of posts (peta jabatan). */
@NullMarked
package id.penataan.orgstructure.position;

import org.jspecify.annotations.NullMarked;
