/** Structure of an agency: its units, positions, need and pictures. */
@NullMarked
package id.penataan.orgstructure;

import org.jspecify.annotations.NullMarked;
