@NullMarked
package id.penataan.local.demo;

import org.jspecify.annotations.NullMarked;
