package id.penataan.staffing.employee.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationTest {
    @ParameterizedTest
    @CsvSource({
        "S-2 ILMU PEMERINTAHAN, ILMU PEMERINTAHAN",
        "S-1 Teknik  Lingkungan, TEKNIK LINGKUNGAN",
        "DIPLOMA III KEPERAWATAN, KEPERAWATAN",
        "D-IV KEBIDANAN, KEBIDANAN",
        "SLTA SMK ADMINISTRASI PERKANTORAN, SMK ADMINISTRASI PERKANTORAN",
        "S-1 PROFESI DOKTER, PROFESI DOKTER",
        "PENDIDIKAN BIOLOGI, PENDIDIKAN BIOLOGI"
    })
    void comparesFieldsWithoutTheirLevel(String name, String key) {
        assertThat(new Education("40", name, null, null, null).fieldKey()).isEqualTo(key);
    }
}
