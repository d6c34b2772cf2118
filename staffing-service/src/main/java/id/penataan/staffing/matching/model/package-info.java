/** Who may take a post and how well they fit: eligibility by small named rules, then a score with its parts. */
@NullMarked
package id.penataan.staffing.matching.model;

import org.jspecify.annotations.NullMarked;
