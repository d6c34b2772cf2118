package id.penataan.performance.skp.model;

import java.time.Instant;

/** Life of a plan; each state carries what is known by then. */
public sealed interface SkpState {
    String name();

    record Draft() implements SkpState {
        @Override
        public String name() {
            return "DRAFT";
        }
    }

    record Submitted(Instant at) implements SkpState {
        @Override
        public String name() {
            return "DIAJUKAN";
        }
    }

    record Returned(Instant at, String reason) implements SkpState {
        @Override
        public String name() {
            return "DIKEMBALIKAN";
        }
    }

    record Agreed(Instant at) implements SkpState {
        @Override
        public String name() {
            return "DITETAPKAN";
        }
    }

    record Running(Instant agreedAt, Instant since) implements SkpState {
        @Override
        public String name() {
            return "BERJALAN";
        }
    }

    record InEvaluation(Instant agreedAt, Instant since) implements SkpState {
        @Override
        public String name() {
            return "EVALUASI";
        }
    }

    record Final(Instant agreedAt, Instant at) implements SkpState {
        @Override
        public String name() {
            return "FINAL";
        }
    }
}
