package id.penataan.testkit.sample.model;

import org.assertj.core.api.Assertions;

final class UnitHelper {
    void lean() {
        Assertions.setMaxStackTraceElementsDisplayed(1);
    }
}
