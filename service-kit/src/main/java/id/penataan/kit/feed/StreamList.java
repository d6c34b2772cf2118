package id.penataan.kit.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The streams a neighbour has: one for each agency. */
@JsonIgnoreProperties(ignoreUnknown = true)
record StreamList(List<Stream> items) {

    /** The stream of an agency and the number of its last event. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Stream(String instansi, long last) {}
}
