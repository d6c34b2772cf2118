/** What an agency is. */
@NullMarked
package id.penataan.orgstructure.instansi.model;

import org.jspecify.annotations.NullMarked;
