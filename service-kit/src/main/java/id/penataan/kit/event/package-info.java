/** The outbox of this service and the feed that its neighbours read. */
@NullMarked
package id.penataan.kit.event;

import org.jspecify.annotations.NullMarked;
