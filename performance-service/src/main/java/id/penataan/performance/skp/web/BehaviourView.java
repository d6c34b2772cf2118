package id.penataan.performance.skp.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.performance.calculation.model.BerAkhlak;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record BehaviourView(
        BerAkhlak value,
        String label,
        List<String> guides,
        @Nullable String expectation) {
    static List<BehaviourView> all(Map<BerAkhlak, String> expectations) {
        return Arrays.stream(BerAkhlak.values())
                .map(value -> new BehaviourView(value, value.label(), value.guides(), expectations.get(value)))
                .toList();
    }
}
