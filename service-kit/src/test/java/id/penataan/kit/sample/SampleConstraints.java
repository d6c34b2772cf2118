package id.penataan.kit.sample;

import id.penataan.kit.failure.Failure;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.problem.Constraints;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;

@Singleton
class SampleConstraints implements Constraints {

    @Override
    public Map<String, Supplier<Failure>> failures() {
        return Map.of("note_title_once", () -> Invalid.at("/title", "title-taken", Map.of("title", "itu")));
    }
}
