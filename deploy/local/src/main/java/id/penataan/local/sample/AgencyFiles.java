package id.penataan.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an agency as the files the import API takes, one file per dataset. */
public final class AgencyFiles {
    private AgencyFiles() {}

    /** Writes all files of the agency into the folder, which is made where it is missing. */
    public static void write(Agency agency, Path folder) throws IOException {
        Files.createDirectories(folder);
        UnitListFile.write(agency, folder.resolve("ref-unor.json"));
        for (var employment : Person.Employment.values()) {
            EmployeeFile.write(agency, employment, folder.resolve(EmployeeFile.name(employment)));
        }
        PostFiles.writePosts(agency, folder.resolve("jabatan.csv"));
        PostFiles.writeStandards(agency, folder.resolve("standar-kompetensi.csv"));
        PersonFiles.writeAssessments(agency, folder.resolve("asesmen.csv"));
        PersonFiles.writeEducations(agency, folder.resolve("pendidikan.csv"));
        PersonFiles.writeServices(agency, folder.resolve("riwayat-jabatan.csv"));
        PersonFiles.writePunishments(agency, folder.resolve("hukdis.csv"));
        PersonFiles.writeRatings(agency, folder.resolve("skp-tahunan.csv"));
    }
}
