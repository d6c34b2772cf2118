package id.penataan.orgstructure.position.web;

import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.classification.model.Jenjang;
import id.penataan.orgstructure.position.ReadPetaJabatan.Post;
import id.penataan.orgstructure.position.model.SeatBalance;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post of the map: need (K), holders (B), gap (B − K) and label. */
public record PetaJabatanItem(
        UUID positionId,
        UUID unitId,
        String unitName,
        String code,
        String title,
        JenisJabatan jenisJabatan,
        @Nullable String eselonId,
        @Nullable Jenjang jenjang,
        int jobClass,
        boolean critical,
        boolean head,
        @Nullable Integer need,
        @Nullable Integer filled,
        @Nullable Integer gap,
        SeatBalance.Label label) {
    static PetaJabatanItem from(Post post) {
        var row = post.position();
        var facts = row.facts();
        return new PetaJabatanItem(
                row.id(),
                facts.unitId(),
                row.unitName(),
                facts.code(),
                facts.title(),
                facts.jenis(),
                facts.eselon() == null ? null : facts.eselon().siasnId(),
                facts.jenjang(),
                facts.jobClass(),
                facts.critical(),
                facts.head(),
                post.balance().need(),
                post.balance().filled(),
                post.balance().gap(),
                post.balance().label());
    }
}
