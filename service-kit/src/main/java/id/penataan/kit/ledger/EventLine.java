package id.penataan.kit.ledger;

import java.time.Instant;

/** An event before it has its number; the data is JSON. */
public record EventLine(String type, String subject, Instant at, String data) {}
