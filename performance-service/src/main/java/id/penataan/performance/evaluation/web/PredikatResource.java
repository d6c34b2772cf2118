package id.penataan.performance.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.performance.evaluation.BrowsePredikats;
import id.penataan.performance.evaluation.EvaluationDirectory.PredikatRow;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/predikats")
public class PredikatResource {
    private final BrowsePredikats browse;

    PredikatResource(BrowsePredikats browse) {
        this.browse = browse;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String nip,
            String employeeName,
            int year,
            String period,
            String resultRating,
            String behaviourRating,
            String predikat,
            @Nullable String matrixPredikat,
            boolean matrixAgrees,
            @Nullable String evaluatorNip,
            String source,
            @Nullable UUID skpId,
            Instant recordedAt) {
        static Row from(PredikatRow row) {
            var byMatrix = row.matrixPredikat();
            return new Row(
                    row.nip(),
                    row.employeeName(),
                    row.year(),
                    "TAHUNAN",
                    row.resultRating(),
                    row.behaviourRating(),
                    row.predikat(),
                    byMatrix,
                    byMatrix == null || Objects.equals(byMatrix, row.predikat()),
                    row.evaluatorNip(),
                    row.source(),
                    row.skpId(),
                    row.recordedAt());
        }
    }

    @GET
    public Page<Row> list(
            @RestQuery @Nullable String nip,
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable String predikat,
            @BeanParam PageParams page) {
        return browse.list(nip, year, predikat, page.toRequest(nip, year, predikat))
                .map(Row::from);
    }
}
