/** Stateless calculations: what the rules compute, without storing anything. */
@NullMarked
package id.penataan.orgstructure.calculation;

import org.jspecify.annotations.NullMarked;
