/** Tests of the contract filter. */
@NullMarked
package id.penataan.testkit.contract;

import org.jspecify.annotations.NullMarked;
