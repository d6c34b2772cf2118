package id.penataan.kit.operation;

import id.penataan.kit.export.CsvExport;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.texts.Language;
import id.penataan.kit.texts.Wording;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What an operation found in its input: page by page, or as a file. */
@Path("/operations/{id}")
@Blocking
public class FindingResource {

    private static final int BATCH = 1_000;
    private static final List<String> COLUMNS = List.of("row", "severity", "column", "code", "message", "value");

    private final Operations operations;
    private final Findings findings;
    private final OperationViews views;
    private final Wording wording;

    FindingResource(Operations operations, Findings findings, OperationViews views, Wording wording) {
        this.operations = operations;
        this.findings = findings;
        this.views = views;
        this.wording = wording;
    }

    @GET
    @Path("/findings")
    public Page<FindingView> list(
            @RestPath UUID id, @RestQuery @Nullable Severity severity, @BeanParam PageParams params) {
        var operation = operations.stored(id);
        var request = params.toRequest(id, severity);
        long after =
                request.cursor().map(cursor -> Long.parseLong(cursor.key(0))).orElse(0L);
        var found = findings.after(operation.instansi(), id, after, severity, request.fetch());
        var total = request.count() ? findings.count(operation.instansi(), id, severity) : null;
        var language = wording.language();
        return request.page(found, finding -> List.of(Long.toString(finding.sequence())), total)
                .map(finding -> views.of(finding, language));
    }

    /** With `bom=true` it begins with a byte-order mark, for spreadsheets that need one to see UTF-8. */
    @GET
    @Path("/result")
    @Produces(CsvExport.MEDIA_TYPE)
    public RestResponse<CsvExport> result(@RestPath UUID id, @RestQuery @Nullable Boolean bom) {
        var operation = operations.stored(id);
        if (!operation.state().isFinal()) {
            var state = operation.state();
            throw new StateConflict("operation-not-finished", Map.of("id", id), state.name(), state.allowedActions());
        }
        var export = file(operation, wording.language(), Boolean.TRUE.equals(bom));
        return RestResponse.ResponseBuilder.ok(export)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(operation.kind()))
                .build();
    }

    private CsvExport file(StoredOperation operation, Language language, boolean byteOrderMark) {
        return new CsvExport(byteOrderMark, COLUMNS, rows -> {
            var batch = findings.after(operation.instansi(), operation.id(), 0, null, BATCH);
            while (!batch.isEmpty()) {
                batch.forEach(finding -> rows.accept(row(views.of(finding, language))));
                long last = batch.getLast().sequence();
                batch = findings.after(operation.instansi(), operation.id(), last, null, BATCH);
            }
        });
    }

    private static List<String> row(FindingView finding) {
        return List.of(
                Long.toString(finding.row()),
                finding.severity(),
                Objects.requireNonNullElse(finding.column(), ""),
                finding.code(),
                finding.message(),
                Objects.requireNonNullElse(finding.value(), ""));
    }
}
