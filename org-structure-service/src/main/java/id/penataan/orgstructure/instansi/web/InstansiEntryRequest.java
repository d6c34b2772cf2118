package id.penataan.orgstructure.instansi.web;

import id.penataan.orgstructure.instansi.model.Instansi;
import org.jspecify.annotations.Nullable;

/** What is to be known of a registered agency. */
public record InstansiEntryRequest(
        String name, Instansi.Kind kind, @Nullable String siasnId) {
    Instansi toInstansi(String id) {
        return new Instansi(id, name, kind, siasnId);
    }
}
