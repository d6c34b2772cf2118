/** The clock of the service and the date a request looks at. */
@NullMarked
package id.penataan.kit.time;

import org.jspecify.annotations.NullMarked;
