package id.penataan.staffing.dataimport;

import id.penataan.staffing.classification.CodeList;
import id.penataan.staffing.dataimport.model.EmployeeFileKind;
import id.penataan.staffing.dataimport.model.GolonganCodes;
import java.time.LocalDate;
import java.util.Map;

/** The codes that one kind of employee download may hold. */
record PegawaiCodes(
        LocalDate today,
        GolonganCodes golongan,
        Map<String, String> kedudukanHukum,
        Map<String, String> tingkatPendidikan,
        Map<String, String> agama,
        Map<String, String> jenisKawin,
        Map<String, String> jenisPegawai) {
    static PegawaiCodes of(FileCodes codes, EmployeeFileKind kind) {
        return new PegawaiCodes(
                codes.today(),
                codes.golongan(kind),
                codes.of(CodeList.KEDUDUKAN_HUKUM),
                codes.of(CodeList.TINGKAT_PENDIDIKAN),
                codes.of(CodeList.AGAMA),
                codes.of(CodeList.JENIS_KAWIN),
                codes.of(CodeList.JENIS_PEGAWAI));
    }
}
