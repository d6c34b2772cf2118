package id.penataan.staffing.reference.model;

import java.util.UUID;

/** How an export names a position: the unit and the SIASN id of the post, unique together on the peta jabatan. */
public record SeatKey(UUID unitId, String siasnJabatanId) {}
