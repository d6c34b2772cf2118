/** That every code of a module has its sentence in both languages. */
@NullMarked
package id.penataan.testkit.text;

import org.jspecify.annotations.NullMarked;
