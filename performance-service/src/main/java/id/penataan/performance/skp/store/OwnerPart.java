package id.penataan.performance.skp.store;

import id.penataan.performance.skp.model.Owner;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
class OwnerPart {
    @Column(name = "employee_id")
    UUID employeeId;

    String nip;

    @Column(name = "employee_name")
    String name;

    String golongan;

    @Column(name = "position_id")
    UUID positionId;

    @Column(name = "position_title")
    String positionTitle;

    @Column(name = "eselon_id")
    String eselonId;

    @Column(name = "unit_id")
    UUID unitId;

    @Column(name = "unit_name")
    String unitName;

    boolean head;

    static OwnerPart of(Owner owner) {
        var part = new OwnerPart();
        part.employeeId = owner.employeeId();
        part.nip = owner.nip();
        part.name = owner.name();
        part.golongan = owner.golongan();
        part.positionId = owner.positionId();
        part.positionTitle = owner.positionTitle();
        part.eselonId = owner.eselonId();
        part.unitId = owner.unitId();
        part.unitName = owner.unitName();
        part.head = owner.head();
        return part;
    }

    Owner toModel() {
        return new Owner(employeeId, nip, name, golongan, positionId, positionTitle, eselonId, unitId, unitName, head);
    }
}
