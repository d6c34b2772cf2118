package id.penataan.kit.event;

import jakarta.enterprise.context.ApplicationScoped;

/** The outbox as the use cases see it: what they publish reaches the feed if, and only if, their transaction commits. */
@ApplicationScoped
public class Events {

    /**
     * @param type reversed domain name, `id.penataan.staffing.placement.changed` for example
     * @param subject id of what the event is about
     * @param data its whole state, as an object that Jackson can write, so that no reader has to call back
     */
    public void publish(String type, String subject, Object data) {}
}
