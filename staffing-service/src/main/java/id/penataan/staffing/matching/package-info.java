/** Use cases of matching: who may take a post, in which order, and why. No use case here appoints anybody. */
@NullMarked
package id.penataan.staffing.matching;

import org.jspecify.annotations.NullMarked;
