package id.penataan.kit.parcel;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.dataimport.Importer;
import id.penataan.kit.dataimport.Rows;
import id.penataan.kit.dataimport.Stored;
import id.penataan.kit.event.Events;
import id.penataan.kit.tabular.TableFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Takes in parcels; a test may do something in the middle of it. */
@ApplicationScoped
public class ParcelImport implements Importer<ParcelImport.Parcel> {

    /** A row of the file. */
    public record Parcel(String code, int weight) {}

    private static final TableFormat FORMAT = TableFormat.csv(Set.of("code", "weight"));

    private final AtomicReference<Runnable> betweenBatches = new AtomicReference<>(() -> {});

    private final Parcels parcels;
    private final Audit audit;
    private final Events events;

    public ParcelImport(Parcels parcels, Audit audit, Events events) {
        this.parcels = parcels;
        this.audit = audit;
        this.events = events;
    }

    /** Done once, when the first batch of the next import has been stored. */
    public void afterTheFirstBatch(Runnable work) {
        betweenBatches.set(work);
    }

    @Override
    public String dataset() {
        return "parcels";
    }

    @Override
    public int batchSize() {
        return 2;
    }

    @Override
    public void read(ImportRun run, Rows<Parcel> rows) throws IOException {
        rows.uniqueBy("code", "duplicate-code", Parcel::code);
        try (var table = run.table(FORMAT)) {
            rows.readAll(
                    table,
                    row -> new Parcel(
                            row.required("code"), row.integer("weight", 1, 100).orElse(0)));
        }
    }

    @Override
    public Stored store(ImportRun run, List<GoodRow<Parcel>> rows) {
        var stored = Stored.NOTHING;
        for (var row : rows) {
            var parcel = row.value();
            var effect = parcels.put(parcel.code(), parcel.weight());
            if (effect != Parcels.Effect.UNCHANGED) {
                audit.record("PARCEL_STORED", "parcel", parcel.code(), null, Map.of("weight", parcel.weight()), null);
                events.publish("id.penataan.kit.parcel.changed", parcel.code(), parcel);
            }
            stored = stored.plus(
                    switch (effect) {
                        case CREATED -> new Stored(1, 0, 0);
                        case CHANGED -> new Stored(0, 1, 0);
                        case UNCHANGED -> new Stored(0, 0, 1);
                    });
        }
        betweenBatches.getAndSet(() -> {}).run();
        return stored;
    }
}
