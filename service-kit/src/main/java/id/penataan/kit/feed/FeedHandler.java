package id.penataan.kit.feed;

/** What a service does with the events of one neighbour: usually keeping a copy of what they tell. */
public interface FeedHandler {

    /** The neighbour: `org-structure`, `staffing` or `performance`. */
    String source();

    /**
     * Takes in one event, in the transaction that also stores the position in the feed and with the agency set. Types
     * that mean nothing here are passed over silently.
     */
    void apply(FeedEvent event);

    /** Forgets everything learned from this neighbour about the agency: its feed is about to be read again. */
    void reset(String instansi);
}
