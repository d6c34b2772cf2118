/** Units over HTTP. */
@NullMarked
package id.penataan.orgstructure.unit.web;

import org.jspecify.annotations.NullMarked;
