/** Tests generated from the contract: who may call what, and the conventions that hold for every operation. */
@NullMarked
package id.penataan.testkit.access;

import org.jspecify.annotations.NullMarked;
