package id.penataan.orgstructure.position;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.kit.precondition.ETag;
import id.penataan.orgstructure.instansi.model.StructureRevisions;
import id.penataan.orgstructure.instansi.model.StructureRevisions.State;
import id.penataan.orgstructure.position.model.SeatBalance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The map of posts (peta jabatan): need, holders and gap of each post, and their totals. */
@ApplicationScoped
public class ReadPetaJabatan {
    private final PositionDirectory directory;
    private final StructureRevisions revisions;

    ReadPetaJabatan(PositionDirectory directory, StructureRevisions revisions) {
        this.directory = directory;
        this.revisions = revisions;
    }

    /** A post and how its seats stand. */
    public record Post(PositionRow position, SeatBalance balance) {}

    /** The state of the agency that the answer shows. */
    public record Seen(State state, PositionFilter filter) {
        public ETag tag() {
            return ETag.of("peta-jabatan", state.structure(), state.holders(), filter);
        }
    }

    @Transactional
    public Seen seen(PositionFilter filter) {
        return new Seen(revisions.current(), filter);
    }

    @Transactional
    public Page<Post> posts(PositionFilter filter, PageRequest page) {
        boolean known = revisions.current().holdersKnown();
        return directory.list(filter, page).map(row -> new Post(row, balance(row, known)));
    }

    @Transactional
    public List<JenisSeats> totals(Seen seen) {
        return directory.totals(seen.filter());
    }

    private static SeatBalance balance(PositionRow row, boolean holdersKnown) {
        return new SeatBalance(row.facts().need(), holdersKnown ? row.filled() : null);
    }
}
