package id.penataan.staffing.employee.model;

import java.util.List;
import java.util.UUID;

/** What happened in somebody's career, written many at a time; telling the same again changes nothing. */
public interface Histories {
    Written writeEducations(List<EducationOf> educations);

    Written writePosts(List<PostHeld> posts);

    Written writePunishments(List<Punishment> punishments);

    /** The people with new rows, and those with changed ones, once for each row. */
    record Written(List<UUID> created, List<UUID> changed) {
        public Written {
            created = List.copyOf(created);
            changed = List.copyOf(changed);
        }
    }
}
