/** Imports of SIASN units and of the map of posts. */
@NullMarked
package id.penataan.orgstructure.dataimport;

import org.jspecify.annotations.NullMarked;
