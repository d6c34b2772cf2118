package id.penataan.kit.problem;

/** The refusals HTTP itself knows, by status. */
final class HttpRefusals {

    private HttpRefusals() {}

    static Refusal of(int status) {
        return Refusal.of(status, code(status));
    }

    private static String code(int status) {
        return switch (status) {
            case 400 -> "bad-request";
            case 401 -> "token-missing";
            case 403 -> "forbidden";
            case 404 -> "no-such-resource";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 408 -> "request-timeout";
            case 413 -> "body-too-large";
            case 414 -> "address-too-long";
            case 415 -> "unsupported-media-type";
            case 431 -> "headers-too-large";
            case 503 -> "unavailable";
            default -> status < 500 ? "bad-request" : "internal-error";
        };
    }
}
