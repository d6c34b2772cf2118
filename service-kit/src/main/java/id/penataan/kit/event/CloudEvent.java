package id.penataan.kit.event;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;

/** An event in the structured mode of CloudEvents 1.0; the extension `instansi` names the agency. */
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        OffsetDateTime time,
        String datacontenttype,
        String instansi,
        @JsonRawValue String data) {}
