package id.penataan.orgstructure.bezetting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** Of an employee only what counting needs: whether he or she is active. The rest of the event is left where it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StaffMember(UUID id, boolean active) {}
