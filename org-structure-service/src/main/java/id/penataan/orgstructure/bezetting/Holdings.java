package id.penataan.orgstructure.bezetting;

/** The replica of holders. */
public interface Holdings {
    void staff(StaffMember member);

    void place(PlacementState placement);

    /** Forgets all holders of the agency at work. */
    void forget();
}
