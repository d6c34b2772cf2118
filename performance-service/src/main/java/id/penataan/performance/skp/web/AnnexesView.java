package id.penataan.performance.skp.web;

import id.penataan.performance.skp.model.Annexes;
import java.util.List;

record AnnexesView(List<String> resourceSupport, List<String> accountability, List<String> consequences) {
    static AnnexesView from(Annexes annexes) {
        return new AnnexesView(annexes.resourceSupport(), annexes.accountability(), annexes.consequences());
    }
}
