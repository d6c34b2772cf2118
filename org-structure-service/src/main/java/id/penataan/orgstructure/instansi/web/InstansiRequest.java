package id.penataan.orgstructure.instansi.web;

import id.penataan.orgstructure.instansi.model.Instansi;
import org.jspecify.annotations.Nullable;

/** An agency to be registered. */
public record InstansiRequest(
        String id,
        String name,
        Instansi.Kind kind,
        @Nullable String siasnId) {
    Instansi toInstansi() {
        return new Instansi(id, name, kind, siasnId);
    }
}
