package id.penataan.performance.skp.model;

import java.util.List;

/** Lampiran SKP: support the employee gets, how the results are accounted for, and what follows from them. */
public record Annexes(List<String> resourceSupport, List<String> accountability, List<String> consequences) {
    public static final Annexes NONE = new Annexes(List.of(), List.of(), List.of());

    public Annexes {
        resourceSupport = List.copyOf(resourceSupport);
        accountability = List.copyOf(accountability);
        consequences = List.copyOf(consequences);
    }
}
