package id.penataan.performance.reference.model;

import java.util.List;

/** Who evaluates an employee on a date, and how that was found (Pejabat Penilai Kinerja, PP 30/2019 Ps 1). */
public sealed interface Superior {
    List<Finding> way();

    /** The officer who leads the unit, or the nearest one above that somebody leads. */
    record Officer(Holder holder, UnitLink unit, List<Finding> way) implements Superior {
        public Officer {
            way = List.copyOf(way);
        }
    }

    /** The head of the region as PPK: nobody leads a unit above the employee, who leads the topmost one. */
    record RegionalHead(List<Finding> way) implements Superior {
        public RegionalHead {
            way = List.copyOf(way);
        }
    }

    /** No answer, with the reason: nothing is guessed. */
    record Unclear(Reason reason, List<Finding> way) implements Superior {
        public Unclear {
            way = List.copyOf(way);
        }
    }

    /** Why no superior can be named. */
    enum Reason {
        NO_UNIT,
        UNIT_NOT_IN_FORCE,
        SEVERAL_HEADS,
        NO_HEAD_ABOVE
    }

    /** What was met at one unit on the way up. */
    record Finding(UnitLink unit, Outcome outcome) {}

    /** The outcomes at one unit. */
    enum Outcome {
        LED_BY_ANOTHER,
        LED_BY_THE_EMPLOYEE,
        SEVERAL_HEADS,
        HEAD_SEAT_VACANT,
        NO_HEAD_SEAT
    }
}
