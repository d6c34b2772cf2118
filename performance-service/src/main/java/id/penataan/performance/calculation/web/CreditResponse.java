package id.penataan.performance.calculation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.kit.explanation.Explanation;
import id.penataan.performance.calculation.model.CreditTable.Account;
import id.penataan.performance.calculation.model.CreditTable.Credit;
import id.penataan.performance.calculation.model.Jenjang;
import id.penataan.performance.calculation.model.Predikat;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

record CreditResponse(
        Jenjang jenjang,
        List<PeriodView> periods,
        BigDecimal earned,
        BigDecimal total,
        NeedView need,
        Explanation explanation) {

    record PeriodView(Predikat predikat, int months, int percent, BigDecimal coefficient, BigDecimal angkaKredit) {
        static PeriodView from(Credit credit) {
            return new PeriodView(
                    credit.period().predikat(),
                    credit.period().months(),
                    credit.percent(),
                    credit.coefficient(),
                    credit.earned());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NeedView(
            String firstGolongan,
            String lastGolongan,
            BigDecimal forRank,
            BigDecimal missingForRank,
            @Nullable BigDecimal forJenjang,
            @Nullable BigDecimal missingForJenjang) {
        static NeedView from(Account account) {
            var need = account.need();
            return new NeedView(
                    need.firstGolongan(),
                    need.lastGolongan(),
                    need.forRank(),
                    account.missingForRank(),
                    need.forJenjang(),
                    account.missingForJenjang());
        }
    }

    static CreditResponse from(Account account, Explanation explanation) {
        return new CreditResponse(
                account.jenjang(),
                account.credits().stream().map(PeriodView::from).toList(),
                account.earned(),
                account.total(),
                NeedView.from(account),
                explanation);
    }
}
