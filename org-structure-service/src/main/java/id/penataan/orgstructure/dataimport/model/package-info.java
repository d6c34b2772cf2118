/** What makes a row of an imported file good or bad. */
@NullMarked
package id.penataan.orgstructure.dataimport.model;

import org.jspecify.annotations.NullMarked;
