/** Which agency the work at hand is for, told to every database connection. */
@NullMarked
package id.penataan.kit.tenancy;

import org.jspecify.annotations.NullMarked;
