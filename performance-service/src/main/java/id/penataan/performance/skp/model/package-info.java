/** The performance plan (SKP): written, agreed, run. What it means, with nothing but Java. */
@NullMarked
package id.penataan.performance.skp.model;

import org.jspecify.annotations.NullMarked;
