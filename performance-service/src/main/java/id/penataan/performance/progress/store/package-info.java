/** What was realised, with evidence, and the feedback on it. How it is kept in PostgreSQL. */
@NullMarked
package id.penataan.performance.progress.store;

import org.jspecify.annotations.NullMarked;
