/** What was realised, with evidence, and the feedback on it. What it means, with nothing but Java. */
@NullMarked
package id.penataan.performance.progress.model;

import org.jspecify.annotations.NullMarked;
