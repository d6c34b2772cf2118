package id.penataan.kit.parcel;

import id.penataan.kit.feed.FeedEvent;
import id.penataan.kit.feed.FeedHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a copy of the neighbour's parcels; a test may spoil some of them. */
@ApplicationScoped
public class ParcelCopy implements FeedHandler {

    private final Set<String> spoiled = ConcurrentHashMap.newKeySet();
    private final Parcels parcels;

    public ParcelCopy(Parcels parcels) {
        this.parcels = parcels;
    }

    /** From now on events of this parcel cannot be taken in. */
    public void spoil(String code) {
        spoiled.add(code);
    }

    public void mend(String code) {
        spoiled.remove(code);
    }

    @Override
    public String source() {
        return "staffing";
    }

    @Override
    public void apply(FeedEvent event) {
        parcels.touch(event.subject(), event.data().required("weight").intValue());
        if (spoiled.contains(event.subject())) {
            throw new IllegalStateException("cannot take " + event.subject());
        }
    }

    @Override
    public void reset(String instansi) {
        parcels.clear();
    }
}
