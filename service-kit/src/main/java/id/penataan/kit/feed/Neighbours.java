package id.penataan.kit.feed;

import id.penataan.kit.failure.NeighbourDown;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;

/** The neighbours whose feeds somebody here wants to hear, and who that is. */
@Singleton
class Neighbours {

    private static final int RETRY_AFTER_SECONDS = 60;

    private final List<FeedHandler> handlers;
    private final Config config;
    private final ServiceToken token;
    private final Map<String, Neighbour> known = new ConcurrentHashMap<>();

    Neighbours(@All List<FeedHandler> handlers, Config config, ServiceToken token) {
        this.handlers = handlers;
        this.config = config;
        this.token = token;
    }

    /** Those with a handler here. */
    SortedSet<String> sources() {
        var sources = new TreeSet<String>();
        handlers.forEach(handler -> sources.add(handler.source()));
        return sources;
    }

    List<FeedHandler> handlersOf(String source) {
        return handlers.stream()
                .filter(handler -> handler.source().equals(source))
                .toList();
    }

    /** Throws {@link NeighbourDown} where nothing is configured about it. */
    Neighbour of(String source) {
        var url = url(source).orElseThrow(() -> new NeighbourDown(source, RETRY_AFTER_SECONDS));
        return known.computeIfAbsent(source, name -> new Neighbour(name, url, token::bearer));
    }

    private Optional<URI> url(String source) {
        return config.getOptionalValue("penataan.neighbour.%s.url".formatted(source), URI.class);
    }
}
