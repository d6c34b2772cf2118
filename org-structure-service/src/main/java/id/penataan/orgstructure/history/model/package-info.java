/** Effective-dated facts: what was, is and will be true, and by which decision. */
@NullMarked
package id.penataan.orgstructure.history.model;

import org.jspecify.annotations.NullMarked;
