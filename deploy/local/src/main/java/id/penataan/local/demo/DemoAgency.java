package id.penataan.local.demo;

import id.penataan.local.client.AgencyImport;
import id.penataan.local.sample.Agency;
import id.penataan.local.sample.AgencyFiles;
import id.penataan.local.stack.Installation;
import id.penataan.local.stack.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Loads the small demo agency through the public import API; called once, on the first start. */
public record DemoAgency(Installation installation, Consumer<String> progress) {
    static final String INSTANSI = "kota-lama";

    public void load() {
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        try {
            AgencyFiles.write(Agency.demo(today), files(installation));
        } catch (IOException unwritable) {
            throw new Trouble("the files of the demo agency cannot be written: " + unwritable.getMessage(), unwritable);
        }
        new AgencyImport(installation, INSTANSI, progress)
                .all(files(installation), today.minusYears(8).withDayOfYear(1));
    }

    /** The files stay where they were written, for whoever wants to see or change them and import them again. */
    static Path files(Installation installation) {
        return installation.home().folder().resolve("demo").resolve(INSTANSI);
    }
}
