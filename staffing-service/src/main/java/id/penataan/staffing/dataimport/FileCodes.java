package id.penataan.staffing.dataimport;

import static java.util.stream.Collectors.toMap;

import id.penataan.staffing.calculation.model.Nip;
import id.penataan.staffing.classification.Classification;
import id.penataan.staffing.classification.Classifications;
import id.penataan.staffing.classification.CodeList;
import id.penataan.staffing.dataimport.model.EmployeeFileKind;
import id.penataan.staffing.dataimport.model.GolonganCodes;
import id.penataan.staffing.employee.model.EmployeeType;
import id.penataan.staffing.employee.model.JenisJabatan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** The codes that files are written in, as they are in use today. */
@ApplicationScoped
class FileCodes {
    static final Map<String, Boolean> FLAG = Map.of("1", true, "0", false);
    static final Map<String, String> SEX = Map.of("M", Nip.Sex.PRIA.name(), "F", Nip.Sex.WANITA.name());
    static final Map<String, EmployeeType> STATUS = Map.of("C", EmployeeType.CPNS, "P", EmployeeType.PNS);
    static final Map<String, JenisJabatan> JENIS_JABATAN =
            Arrays.stream(JenisJabatan.values()).collect(toMap(JenisJabatan::code, kind -> kind));

    private final Classifications classifications;
    private final Clock clock;

    FileCodes(Classifications classifications, Clock clock) {
        this.classifications = classifications;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The codes of a list, each standing for itself. */
    Map<String, String> of(CodeList list) {
        return classifications.of(list, today()).stream().collect(toMap(Classification::code, Classification::code));
    }

    Map<String, Classification> rows(CodeList list) {
        return classifications.byCode(list, today());
    }

    GolonganCodes golongan(EmployeeFileKind kind) {
        var pns = kind == EmployeeFileKind.PNS;
        var rows = classifications.of(pns ? CodeList.GOLONGAN_PNS : CodeList.GOLONGAN_PPPK, today());
        var byName = rows.stream().collect(toMap(Classification::label, Classification::label));
        var byId = rows.stream()
                .filter(row -> pns || row.attributes().has("siasnId"))
                .collect(toMap(
                        row -> pns
                                ? row.code()
                                : row.attributes().get("siasnId").asText(),
                        Classification::label));
        return new GolonganCodes(byId, byName, pns);
    }
}
