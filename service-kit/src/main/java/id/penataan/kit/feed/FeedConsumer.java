package id.penataan.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads the feeds of the neighbours into this service, batch by batch. */
@ApplicationScoped
public class FeedConsumer {

    /**
     * Takes in everything the neighbour has told about the agency up to now; for work that needs its present state, an
     * import for example.
     *
     * @throws id.penataan.kit.failure.NeighbourDown when the neighbour does not answer
     */
    public void catchUp(String source, String instansi) {}
}
