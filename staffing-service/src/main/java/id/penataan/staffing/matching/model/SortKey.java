package id.penataan.staffing.matching.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The place of a candidate: eligible people first, open questions next, then by score; ties fall to the higher rank, the
 * older person and at last the NIP, so that the order is the same every time (in the spirit of the seniority list).
 */
public record SortKey(Verdict verdict, BigDecimal score, String golongan, LocalDate birthDate, String nip)
        implements Comparable<SortKey> {
    private static final Comparator<SortKey> ORDER = Comparator.comparing(SortKey::verdict)
            .thenComparing(SortKey::score, Comparator.reverseOrder())
            .thenComparing(SortKey::golongan, Comparator.reverseOrder())
            .thenComparing(SortKey::birthDate)
            .thenComparing(SortKey::nip);

    static SortKey of(Candidacy candidacy, Verdict verdict, CandidateScore score) {
        var facts = candidacy.facts();
        var golongan = facts.current().golongan();
        return new SortKey(
                verdict,
                score.total(),
                golongan == null ? "" : golongan,
                facts.person().birthDate(),
                facts.person().nip());
    }

    /** From the texts that {@link #texts} gave. */
    public static SortKey ofTexts(List<String> texts) {
        return new SortKey(
                Verdict.valueOf(texts.get(0)),
                new BigDecimal(texts.get(1)),
                texts.get(2),
                LocalDate.parse(texts.get(3)),
                texts.get(4));
    }

    public List<String> texts() {
        return List.of(verdict.name(), score.toPlainString(), golongan, birthDate.toString(), nip);
    }

    @Override
    public int compareTo(SortKey other) {
        return ORDER.compare(this, other);
    }
}
