/** What was realised, with evidence, and the feedback on it. */
@NullMarked
package id.penataan.performance.progress;

import org.jspecify.annotations.NullMarked;
