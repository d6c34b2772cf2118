package id.penataan.local.sample;

import id.penataan.local.sample.Person.Education;
import id.penataan.local.sample.Person.Punishment;
import id.penataan.local.sample.Person.Rating;
import id.penataan.local.sample.Person.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * The five heads of seksi around the vacant head post of the story. One fits in every respect; each of the others fails
 * exactly one requirement, so that the story shows a ranking with reasons.
 */
final class Succession {
    private static final Title VACANT = Title.head("KEPALA BIDANG PELAYANAN PENCATATAN SIPIL", "32");
    private static final String FITS = "KEPALA SEKSI IDENTITAS PENDUDUK";
    private static final String EXPIRED_ASSESSMENT = "KEPALA SEKSI PINDAH DATANG PENDUDUK";
    private static final String TOO_NEW = "KEPALA SEKSI KELAHIRAN DAN KEMATIAN";
    private static final String PUNISHED = "KEPALA SEKSI PERKAWINAN DAN PERCERAIAN";
    private static final String WEAK_RATING = "KEPALA SUBBAGIAN PROGRAM DAN KEUANGAN";

    private Succession() {}

    static List<Person> plant(List<Person> people, LocalDate asOf) {
        var random = new Random(7);
        return people.stream().map(person -> plantOne(person, asOf, random)).toList();
    }

    private static Person plantOne(Person person, LocalDate asOf, Random random) {
        UnaryOperator<Person> good = one -> goodCandidate(one, asOf, random);
        return switch (person.post().title().name()) {
            case FITS -> good.apply(person);
            case EXPIRED_ASSESSMENT ->
                assessedOn(good.apply(person), asOf.minusYears(3).minusDays(1), random);
            case TOO_NEW -> inPostSince(good.apply(person), asOf.minusYears(1).withDayOfMonth(1));
            case PUNISHED -> punished(good.apply(person), asOf);
            case WEAK_RATING -> lastRatedBelow(good.apply(person), asOf);
            default -> person;
        };
    }

    private static Person goodCandidate(Person person, LocalDate asOf, Random random) {
        int year = asOf.getYear();
        var ratings = List.of(
                new Rating(year - 2, Records.ABOVE, Records.ABOVE, "Sangat Baik"),
                new Rating(year - 1, Records.ABOVE, Records.ABOVE, "Sangat Baik"));
        var bachelor = new Education(
                "40",
                "S-1/Sarjana",
                "S-1 ILMU PEMERINTAHAN",
                "Universitas Cakrawala",
                person.born().getYear() + 23);
        var served = inPostSince(person, asOf.minusYears(5).withDayOfMonth(1));
        var assessed = assessedOn(served, asOf.minusYears(1), random);
        return with(
                assessed,
                assessed.inPostSince(),
                List.of(bachelor),
                assessed.services(),
                assessed.assessments(),
                ratings,
                null);
    }

    private static Person assessedOn(Person person, LocalDate date, Random random) {
        return with(
                person,
                person.inPostSince(),
                person.educations(),
                person.services(),
                List.of(Records.assessment(date, VACANT, 4, random)),
                person.ratings(),
                person.punishment());
    }

    private static Person inPostSince(Person person, LocalDate since) {
        var clerk = Title.operational("PENGADMINISTRASI PERKANTORAN", 5, "15");
        var unit = person.post().unit();
        var services = List.of(
                new Service(clerk, unit, person.appointed().plusYears(1), since.minusDays(1), "D"),
                new Service(person.post().title(), unit, since, null, "D"));
        return with(
                person,
                since,
                person.educations(),
                services,
                person.assessments(),
                person.ratings(),
                person.punishment());
    }

    private static Person punished(Person person, LocalDate asOf) {
        var punishment = new Punishment(
                "23", "PEMOTONGAN TUNKIN 25% 12 BLN", "S", asOf.minusMonths(3).withDayOfMonth(1), 12);
        return with(
                person,
                person.inPostSince(),
                person.educations(),
                person.services(),
                person.assessments(),
                person.ratings(),
                punishment);
    }

    private static Person lastRatedBelow(Person person, LocalDate asOf) {
        var ratings = List.of(
                person.ratings().getFirst(),
                new Rating(asOf.getYear() - 1, Records.BELOW, Records.MEETS, "Butuh Perbaikan"));
        return with(
                person,
                person.inPostSince(),
                person.educations(),
                person.services(),
                person.assessments(),
                ratings,
                person.punishment());
    }

    private static Person with(
            Person one,
            LocalDate since,
            List<Education> educations,
            List<Service> services,
            List<Person.Assessment> assessments,
            List<Rating> ratings,
            @org.jspecify.annotations.Nullable Punishment punishment) {
        return new Person(
                one.id(),
                one.employment(),
                one.nip(),
                one.name(),
                one.born(),
                one.male(),
                one.appointed(),
                one.rank(),
                one.post(),
                since,
                educations,
                services,
                assessments,
                ratings,
                punishment);
    }
}
