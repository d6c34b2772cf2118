/** The kinds of refusal a rule can answer with; the only package of the kit a model may know. */
@NullMarked
package id.penataan.kit.failure;

import org.jspecify.annotations.NullMarked;
