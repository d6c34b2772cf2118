package id.penataan.kit.ledger;

import java.util.ArrayList;
import java.util.List;

/** What one transaction wants to leave behind. */
final class Page {

    final String instansi;
    final List<AuditLine> audit = new ArrayList<>();
    final List<EventLine> events = new ArrayList<>();

    Page(String instansi) {
        this.instansi = instansi;
    }

    boolean isBlank() {
        return audit.isEmpty() && events.isEmpty();
    }
}
