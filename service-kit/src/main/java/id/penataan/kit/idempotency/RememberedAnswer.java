package id.penataan.kit.idempotency;

import java.util.List;
import java.util.Map;

/** The answer a command got the first time. */
record RememberedAnswer(int status, Map<String, List<String>> headers, byte[] body) {}
