/** The structure and its people, copied from the neighbours: who is whose superior as of a date. How the neighbours' events are taken in. */
@NullMarked
package id.penataan.performance.reference.feed;

import org.jspecify.annotations.NullMarked;
