/** What a transaction leaves behind in the numbered chains of its agency: audit entries and events, written just before it commits. */
@NullMarked
package id.penataan.kit.ledger;

import org.jspecify.annotations.NullMarked;
