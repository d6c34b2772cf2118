package id.penataan.orgstructure.history.model;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.StateConflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole life of a thing: its versions in the order of time, none of them overlapping. */
public record Timeline<F extends Facts<F>>(List<Version<F>> versions) {
    /** What is still possible where the time of a decision does not fit. */
    private static final Set<String> CORRECT = Set.of("CORRECT");

    public Timeline {
        versions = List.copyOf(versions);
        for (int i = 1; i < versions.size(); i++) {
            if (versions.get(i - 1).period().overlaps(versions.get(i).period())) {
                throw new IllegalArgumentException("versions overlap");
            }
        }
    }

    public static <F extends Facts<F>> Timeline<F> begin(Period period, F facts, @Nullable Decree basis) {
        return new Timeline<>(List.of(Version.begun(period, facts, basis)));
    }

    public Optional<Version<F>> at(LocalDate day) {
        return versions.stream()
                .filter(version -> version.period().contains(day))
                .findFirst();
    }

    public Version<F> inForceOn(LocalDate day) {
        return versions.get(inForce(day));
    }

    public Version<F> startingOn(LocalDate from) {
        return versions.get(startsAt(from));
    }

    public Version<F> first() {
        return versions.getFirst();
    }

    public Version<F> last() {
        return versions.getLast();
    }

    /** From the first day to the last; what lies between belongs to it even where nothing was in force. */
    public Period lifetime() {
        return first().period().endingOn(last().period().to());
    }

    public long revision() {
        return versions.stream().mapToLong(Version::revision).max().orElse(0);
    }

    /** The same life once the versions of the rewrite are stored under the revision. */
    public Timeline<F> storedUnder(long revision, Rewrite<F> rewrite) {
        var written = Set.copyOf(rewrite.written());
        return new Timeline<>(versions.stream()
                .map(version -> written.contains(version) ? version.storedUnder(revision) : version)
                .toList());
    }

    /** A new decision holds from that day on; scheduled later versions keep what they decide themselves. */
    public Timeline<F> change(LocalDate from, F facts, Decree basis) {
        int index = inForce(from);
        var old = versions.get(index);
        if (old.period().from().equals(from)) {
            throw new StateConflict("version-starts-that-day", Map.of("validFrom", from), "IN_FORCE", CORRECT);
        }
        requireDifference(old.facts(), facts);
        var changed = new ArrayList<>(versions.subList(0, index));
        changed.add(old.cutOn(from));
        changed.add(old.succeeded(from, facts, basis));
        changed.addAll(following(index, old.facts(), facts));
        return new Timeline<>(changed);
    }

    /** The record of one version was wrong: it is replaced, and what later versions took over from it follows. */
    public Timeline<F> correct(LocalDate versionFrom, Correction<F> correction) {
        int index = startsAt(versionFrom);
        var corrected = stating(index, correction).restarted(index, correction.validFrom());
        if (corrected.equals(this)) {
            throw Invalid.at("", "nothing-changes");
        }
        return corrected;
    }

    /** The thing ends on that day; refused while something is scheduled after it. */
    public Timeline<F> close(LocalDate on, Decree basis) {
        int index = inForce(on.minusDays(1));
        if (index < versions.size() - 1) {
            var next = versions.get(index + 1).period().from();
            throw new StateConflict("later-version-scheduled", Map.of("validFrom", next), "CHANGE_SCHEDULED", CORRECT);
        }
        var open = versions.get(index);
        if (on.equals(open.period().to())) {
            throw Invalid.at("", "nothing-changes");
        }
        var closed = new ArrayList<>(versions.subList(0, index));
        closed.add(open.during(open.period().endingOn(on)).endedBy(basis));
        return new Timeline<>(closed);
    }

    private Timeline<F> stating(int index, Correction<F> correction) {
        var old = versions.get(index);
        var corrected = new ArrayList<>(versions.subList(0, index));
        corrected.add(old.stating(correction.facts()).basedOn(correction.basis()));
        corrected.addAll(following(index, old.facts(), correction.facts()));
        return new Timeline<>(corrected);
    }

    /** The version before ends, or goes on, according to the right first day. */
    private Timeline<F> restarted(int index, LocalDate rightFrom) {
        var wrong = versions.get(index);
        refuseSwallowing(wrong.period(), rightFrom, index);
        var moved = new ArrayList<>(versions);
        moved.set(index, wrong.during(wrong.period().startingOn(rightFrom)));
        if (index > 0 && versions.get(index - 1).period().meets(wrong.period())) {
            var before = versions.get(index - 1);
            moved.set(index - 1, before.during(before.period().endingOn(rightFrom)));
        }
        return new Timeline<>(moved);
    }

    private List<Version<F>> following(int index, F former, F amended) {
        var later = new ArrayList<Version<F>>();
        for (var version : versions.subList(index + 1, versions.size())) {
            var facts = version.facts().following(former, amended);
            later.add(facts.equals(version.facts()) ? version : version.stating(facts));
            former = version.facts();
            amended = facts;
        }
        return later;
    }

    private int inForce(LocalDate day) {
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).period().contains(day)) {
                return i;
            }
        }
        throw new StateConflict("not-in-force", notInForce(day), "NOT_IN_FORCE", CORRECT);
    }

    private Map<String, Object> notInForce(LocalDate day) {
        var end = last().period().to();
        return end == null
                ? Map.of("date", day, "validFrom", first().period().from())
                : Map.of("date", day, "validFrom", first().period().from(), "validTo", end);
    }

    private int startsAt(LocalDate from) {
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).period().from().equals(from)) {
                return i;
            }
        }
        throw Invalid.at("/versionFrom", "version-unknown", Map.of("versionFrom", from));
    }

    private void refuseSwallowing(Period wrong, LocalDate rightFrom, int index) {
        var end = wrong.to();
        var tooLate = end != null && !rightFrom.isBefore(end);
        var tooEarly = index > 0 && !versions.get(index - 1).period().from().isBefore(rightFrom);
        if (tooEarly || tooLate) {
            throw Invalid.at("/validFrom", "version-swallowed", Map.of("validFrom", rightFrom));
        }
    }

    private void requireDifference(F old, F facts) {
        if (old.equals(facts)) {
            throw Invalid.at("", "nothing-changes");
        }
    }
}
