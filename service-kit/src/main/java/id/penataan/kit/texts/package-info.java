/** The sentences of the API in Indonesian and English, found by code. */
@NullMarked
package id.penataan.kit.texts;

import org.jspecify.annotations.NullMarked;
