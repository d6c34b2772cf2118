/** Stateless calculations, each with its explanation. */
@NullMarked
package id.penataan.orgstructure.calculation.web;

import org.jspecify.annotations.NullMarked;
