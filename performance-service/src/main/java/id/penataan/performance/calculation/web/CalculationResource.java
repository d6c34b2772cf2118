package id.penataan.performance.calculation.web;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import id.penataan.kit.failure.Invalid;
import id.penataan.performance.calculation.Explained;
import id.penataan.performance.calculation.Explained.PredikatFacts;
import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.calculation.model.RuleBook;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Path("/calculations")
public class CalculationResource {
    private final RuleBook rules;
    private final Explained explained;
    private final Clock clock;

    CalculationResource(RuleBook rules, Explained explained, Clock clock) {
        this.rules = rules;
        this.explained = explained;
        this.clock = clock;
    }

    @POST
    @Path("/predikat")
    public PredikatResponse predikat(PredikatRequest request) {
        var on = day(request.asOf());
        var matrix = rules.predikatMatrix(on);
        boolean head = Boolean.TRUE.equals(request.headOfUnit()) && request.unitAchievement() != null;
        var results = results(request, head, on);
        var predikat = matrix.value().predikat(results, request.behaviourRating());
        var facts = new PredikatFacts(results, request.behaviourRating(), predikat, request.unitAchievement(), head);
        return new PredikatResponse(
                predikat,
                predikat.label(),
                results,
                request.behaviourRating(),
                explained.predikat(facts, matrix.source().version(), matrix.source()));
    }

    @POST
    @Path("/angka-kredit")
    public CreditResponse angkaKredit(CreditRequest request) {
        var table = rules.creditTable(day(request.asOf()));
        var before = requireNonNullElse(request.previous(), BigDecimal.ZERO);
        var account = table.value().account(request.jenjang(), request.toPeriods(), before);
        return CreditResponse.from(account, explained.credit(account, table.source()));
    }

    /** The unit's grade becomes the rating of its head (SE MenPANRB 3/2023). */
    private Rating results(PredikatRequest request, boolean head, LocalDate on) {
        var achievement = request.unitAchievement();
        if (head && achievement != null) {
            return rules.unitFirst(on).value().resultRatingOfHead(achievement);
        }
        var given = request.resultRating();
        if (given == null) {
            throw Invalid.at("/resultRating", "result-rating-missing");
        }
        return given;
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
    }
}
