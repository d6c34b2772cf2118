@NullMarked
package id.penataan.orgstructure;

import org.jspecify.annotations.NullMarked;
