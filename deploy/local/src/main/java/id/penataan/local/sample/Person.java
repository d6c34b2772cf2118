package id.penataan.local.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A made-up civil servant in a post, with the records an agency keeps of a person. */
public record Person(
        String id,
        Employment employment,
        String nip,
        String name,
        LocalDate born,
        boolean male,
        LocalDate appointed,
        Rank rank,
        Post post,
        LocalDate inPostSince,
        List<Education> educations,
        List<Service> services,
        List<Assessment> assessments,
        List<Rating> ratings,
        @Nullable Punishment punishment) {

    public Person {
        educations = List.copyOf(educations);
        services = List.copyOf(services);
        assessments = List.copyOf(assessments);
        ratings = List.copyOf(ratings);
    }

    /** Which of the three employee exports the person stands in. */
    public enum Employment {
        PNS,
        PPPK,
        PPPK_PARUH_WAKTU
    }

    /** Golongan as the export prints it: id, name, since when. */
    public record Rank(String id, String name, LocalDate since) {}

    /** A finished education, the highest last. */
    public record Education(String levelId, String levelName, String name, String school, int year) {}

    /** A stretch of time in a post; no end means in force. */
    public record Service(
            Title title,
            Unit unit,
            LocalDate from,
            @Nullable LocalDate until,
            String kind) {}

    /** Levels reached in M1..M8 and S1 and in the technical competencies of a title, and the eight potential scores. */
    public record Assessment(
            LocalDate date, Title measuredFor, List<Integer> levels, List<Integer> technical, List<Integer> potential) {
        public Assessment {
            levels = List.copyOf(levels);
            technical = List.copyOf(technical);
            potential = List.copyOf(potential);
        }
    }

    /** The yearly rating given by the superior. */
    public record Rating(int year, String results, String behaviour, String predikat) {}

    /** A disciplinary punishment in force until a date. */
    public record Punishment(String typeId, String name, String severity, LocalDate from, int months) {}

    Education highestEducation() {
        return educations.getLast();
    }
}
