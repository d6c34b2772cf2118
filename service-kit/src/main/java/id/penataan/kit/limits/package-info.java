/** How much of the service one caller may take. */
@NullMarked
package id.penataan.kit.limits;

import org.jspecify.annotations.NullMarked;
