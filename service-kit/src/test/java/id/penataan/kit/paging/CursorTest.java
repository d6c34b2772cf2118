package id.penataan.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.penataan.kit.failure.Invalid;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Property(tries = 200)
    boolean bringsBackWhatWentIn(@ForAll @Size(max = 4) List<String> keys) {
        var encodable = keys.stream()
                .map(key -> key.substring(0, Math.min(50, key.length())))
                .toList();
        return Cursor.decode(Cursor.encode(encodable, "f"), "f").keys().equals(encodable);
    }

    @Test
    void isRefusedUnderAnotherFilter() {
        var text = Cursor.encode(List.of("Bappeda", "1"), Seal.filterHash("unit-1", null));

        assertThatThrownBy(() -> Cursor.decode(text, Seal.filterHash("unit-2", null)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void makesNoNextPageOfTheLastRow() {
        var request = new PageRequest(2, Optional.empty(), false);

        assertThat(request.page(List.of("a", "b"), List::of).next()).isNull();
        assertThat(request.page(List.of("a", "b", "c"), List::of).items()).containsExactly("a", "b");
    }
}
