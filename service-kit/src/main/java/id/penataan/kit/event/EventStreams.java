package id.penataan.kit.event;

import java.util.List;

/** All streams that the caller may read. */
public record EventStreams(List<Stream> items) {

    /** The stream of an agency and the number of its last event. */
    public record Stream(String instansi, long last) {}
}
