package id.penataan.staffing.calculation.web;

import id.penataan.testkit.access.Sample;
import id.penataan.testkit.access.Samples;
import java.util.List;
import java.util.Map;

/** Samples of the calculations, for the generated access test. */
public final class CalculationSamples {
    private CalculationSamples() {}

    public static Samples addTo(Samples samples) {
        return samples.of(
                        "calculateJobPersonMatch",
                        sample(Map.of("competencies", List.of(Map.of("code", "M1", "required", 3, "reached", 3)))))
                .of("calculateJpmCategory", sample(Map.of("percent", 80, "purpose", "PEMETAAN")))
                .of("calculateNineBox", sample(Map.of("performance", 80, "potential", 70)))
                .of(
                        "calculateTalentMatchScore",
                        sample(Map.of(
                                "potkom", 82,
                                "education", 80,
                                "fieldOfStudy", 100,
                                "development", 50,
                                "timeInPost", 100,
                                "variety", 60,
                                "substance", 60,
                                "integrity", 75)))
                .of("calculateRetirementDate", sample(Map.of("birthDate", "1968-05-20", "postLevel", "ADMINISTRATOR")))
                .of("checkNip", sample(Map.of("nip", "198503172010011004")));
    }

    private static Sample sample(Object request) {
        return Sample.empty().json(request).hidesNothing();
    }
}
