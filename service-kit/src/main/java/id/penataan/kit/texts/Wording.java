package id.penataan.kit.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** Texts in the language of the request at hand. */
@RequestScoped
public class Wording {

    private final Texts texts;
    private final HttpHeaders headers;

    public Wording(Texts texts, HttpHeaders headers) {
        this.texts = texts;
        this.headers = headers;
    }

    public Language language() {
        return Language.preferredOf(headers.getAcceptableLanguages());
    }

    public String text(String code, Map<String, ? extends Object> params) {
        return texts.text(code, params, language());
    }
}
