package id.penataan.local.bench;

import id.penataan.local.stack.Service;
import java.util.Map;

/** A dinas with all below it moves to and fro under other units, each time from a later day on, its history kept. */
record Moves(Subject subject) {

    Timing take() {
        var dinas = subject.dinas().getFirst();
        var etag = new String[] {
            subject.api()
                    .get(Service.ORG_STRUCTURE, "/units/" + dinas)
                    .expect(200)
                    .version()
        };
        return Stopwatch.time("move of a dinas of 55 units, history kept", 5, 30, run -> {
            var parent = subject.dinas().get(1 + run % 2);
            var body = Map.of(
                    "validFrom", subject.today().plusDays(1L + run).toString(),
                    "parentId", parent,
                    "legalBasis",
                            Map.of(
                                    "title", "Peraturan Daerah tentang Susunan Perangkat Daerah",
                                    "number", "1",
                                    "date", subject.today().toString()));
            etag[0] = subject.api()
                    .post(Service.ORG_STRUCTURE, "/units/" + dinas + "/changes", body, etag[0])
                    .expect(200)
                    .version();
        });
    }
}
