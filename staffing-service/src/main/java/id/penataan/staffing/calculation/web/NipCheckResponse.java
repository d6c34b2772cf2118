package id.penataan.staffing.calculation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.kit.explanation.Explanation;
import id.penataan.kit.texts.Wording;
import id.penataan.staffing.calculation.model.Nip;
import id.penataan.staffing.calculation.model.NipFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the digits say, every break of their shape, and where they contradict the other columns. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NipCheckResponse(
        boolean valid, @Nullable Parts parts, List<Break> breaks, List<Deviation> deviations, Explanation explanation) {

    /** The groups of digits. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Parts(
            Nip.Kind kind,
            LocalDate birthDate,
            int appointmentYear,
            @Nullable Integer appointmentMonth,
            Nip.Sex sex,
            String serial) {
        static Parts from(Nip nip) {
            var month = nip.appointment();
            return new Parts(
                    nip.kind(),
                    nip.birthDate(),
                    nip.appointmentYear(),
                    month == null ? null : month.getMonthValue(),
                    nip.sex(),
                    nip.serial());
        }
    }

    /** One way in which the text is no NIP. */
    public record Break(String code, String message) {}

    /** A contradiction with another column: a quality finding, not a refusal. */
    public record Deviation(NipFinding.Indicator indicator, String inNip, String inRecord, String message) {}

    static NipCheckResponse from(
            Nip.Reading reading, List<NipFinding> findings, Wording wording, Explanation explanation) {
        return switch (reading) {
            case Nip.Readable readable ->
                new NipCheckResponse(
                        true,
                        Parts.from(readable.nip()),
                        List.of(),
                        findings.stream()
                                .map(finding -> deviation(finding, wording))
                                .toList(),
                        explanation);
            case Nip.Unreadable unreadable ->
                new NipCheckResponse(
                        false,
                        null,
                        unreadable.breaks().stream()
                                .map(one -> new Break(one.code(), wording.text(one.code(), Map.of())))
                                .toList(),
                        List.of(),
                        explanation);
        };
    }

    private static Deviation deviation(NipFinding finding, Wording wording) {
        var message = wording.text(
                "nip-deviates",
                Map.of(
                        "column", finding.indicator().column(),
                        "inNip", finding.inNip(),
                        "inRecord", finding.inRecord()));
        return new Deviation(finding.indicator(), finding.inNip(), finding.inRecord(), message);
    }
}
