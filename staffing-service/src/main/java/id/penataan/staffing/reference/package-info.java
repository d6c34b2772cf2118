/** Units and positions of org-structure, kept here as a replica of its event feed. */
@NullMarked
package id.penataan.staffing.reference;

import org.jspecify.annotations.NullMarked;
