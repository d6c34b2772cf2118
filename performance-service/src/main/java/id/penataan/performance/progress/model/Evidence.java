package id.penataan.performance.progress.model;

import id.penataan.kit.failure.Invalid;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bukti dukung: where the proof of a realisation can be seen. Only a plain https link to a named host. */
public record Evidence(String url, @Nullable String title) {
    public Evidence {
        if (!accepts(url)) {
            throw Invalid.at("/evidence/url", "evidence-link-not-https");
        }
    }

    /** Whether this is a link that may be stored. */
    public static boolean accepts(String url) {
        try {
            var uri = new URI(url);
            return "https".equals(lower(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static String lower(@Nullable String scheme) {
        return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
    }
}
