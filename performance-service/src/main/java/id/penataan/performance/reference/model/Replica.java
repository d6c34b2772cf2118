package id.penataan.performance.reference.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The copies of the neighbours' data as their events write them: an event brings the whole state of its subject. */
public interface Replica {
    void replaceUnit(UUID id, List<UnitVersion> versions);

    void replacePosition(UUID id, List<PositionVersion> versions);

    void put(EmployeeCopy employee);

    void put(PlacementCopy placement);

    void removePlacement(UUID id);

    /** Forgets what one neighbour told about the agency: its feed is about to be read again. */
    void forgetStructure();

    void forgetStaff();

    /** A unit as it stands in an interval. */
    record UnitVersion(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable UUID parentId,
            @Nullable String code,
            String name,
            @Nullable String headTitle,
            @Nullable String eselonId,
            @Nullable String siasnId) {}

    /** A position as it stands in an interval. */
    record PositionVersion(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            UUID unitId,
            String title,
            String jenisJabatan,
            @Nullable String eselonId,
            @Nullable String jenjang,
            boolean head) {}

    /** What is kept of an employee: nothing that this service does not need. */
    record EmployeeCopy(
            UUID id,
            String nip,
            String name,
            @Nullable String titlePrefix,
            @Nullable String titleSuffix,
            String employeeType,
            boolean active,
            @Nullable String golongan,
            @Nullable String jabatanTitle,
            @Nullable String jenisJabatan,
            @Nullable UUID unitId) {

        /** The name as official forms print it. */
        public String fullName() {
            var prefix = titlePrefix == null || titlePrefix.isBlank() ? "" : titlePrefix + " ";
            var suffix = titleSuffix == null || titleSuffix.isBlank() ? "" : ", " + titleSuffix;
            return prefix + name + suffix;
        }
    }

    /** A placement, definitive or acting. */
    record PlacementCopy(
            UUID id,
            String nip,
            @Nullable UUID positionId,
            UUID unitId,
            String kind,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
