package id.penataan.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.ledger.EventLine;
import id.penataan.kit.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The outbox as the use cases see it: what they publish reaches the feed if, and only if, their transaction commits. */
@ApplicationScoped
public class Events {

    private final Ledger ledger;
    private final ObjectMapper json;
    private final Clock clock;

    public Events(Ledger ledger, ObjectMapper json, Clock clock) {
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param type reversed domain name, `id.penataan.staffing.placement.changed` for example
     * @param subject id of what the event is about
     * @param data its whole state, as an object that Jackson can write, so that no reader has to call back
     */
    public void publish(String type, String subject, Object data) {
        try {
            ledger.add(new EventLine(type, subject, clock.instant(), json.writeValueAsString(data)));
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("not to be written as JSON: " + data.getClass(), cause);
        }
    }
}
