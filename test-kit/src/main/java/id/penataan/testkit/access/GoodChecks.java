package id.penataan.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.apispec.document.Access.Answer;
import id.penataan.apispec.document.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The sample works for the right caller: without that, all the refusals would prove nothing. */
final class GoodChecks {
    private GoodChecks() {}

    static Map<String, Check> of(Operation operation) {
        var checks = new LinkedHashMap<String, Check>();
        if (operation.answers(304)) {
            checks.put("304 for a copy still current", GoodChecks::notModified);
        }
        if (operation.parameter("header", "Idempotency-Key").isPresent()) {
            checks.put("2xx for the right caller, once", GoodChecks::replayed);
        } else {
            checks.put("2xx for the right caller", GoodChecks::good);
        }
        return checks;
    }

    private static void good(Operation operation, Sample sample, Callers callers) {
        var answer = new Call(operation, sample)
                .with(callers.right(operation, sample).sign());

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        assertThat(sample.hidden())
                .as("a text that the right caller does not see proves nothing")
                .allSatisfy(text -> assertThat(answer.asString()).contains(text));
        boolean filtered = !operation.access().open() && operation.access().otherInstansi() == Answer.OWN;
        if (filtered && operation.method().equals("get")) {
            assertThat(sample.nothingHidden() || !sample.hidden().isEmpty())
                    .as("sample names what others may not see, or hidesNothing()")
                    .isTrue();
        }
    }

    private static void notModified(Operation operation, Sample sample, Callers callers) {
        var token = callers.right(operation, sample).sign();
        var tag = new Call(operation, sample).with(token).header("ETag");

        assertThat(tag).as("ETag").isNotNull();
        var again = new Call(operation, sample.header("If-None-Match", tag)).with(token);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
    }

    private static void replayed(Operation operation, Sample sample, Callers callers) {
        var token = callers.right(operation, sample).sign();
        var keyed = sample.header("Idempotency-Key", UUID.randomUUID().toString());

        var first = new Call(operation, keyed).with(token);
        var second = new Call(operation, keyed).with(token);

        assertThat(first.statusCode()).as(first.asString()).isBetween(200, 299);
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }
}
