/** The agency and the revision of its structure. */
@NullMarked
package id.penataan.orgstructure.instansi;

import org.jspecify.annotations.NullMarked;
