/** The performance plan (SKP): written, agreed, run. How it is kept in PostgreSQL. */
@NullMarked
package id.penataan.performance.skp.store;

import org.jspecify.annotations.NullMarked;
