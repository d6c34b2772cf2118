/** How histories are stored and shown, the same for units and positions. */
@NullMarked
package id.penataan.orgstructure.history;

import org.jspecify.annotations.NullMarked;
