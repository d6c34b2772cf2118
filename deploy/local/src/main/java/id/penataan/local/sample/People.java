package id.penataan.local.sample;

import id.penataan.local.sample.Person.Employment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Fills posts with people; every NIP has a serial of 900 to 999, which no real person has. */
final class People {
    private final LocalDate asOf;
    private final RandomGenerator random;
    private final Set<String> nips = new HashSet<>();

    People(LocalDate asOf, RandomGenerator random) {
        this.asOf = asOf;
        this.random = random;
    }

    /** At most {@code most} people; of the posts that are not heads about one seat in eight stays empty. */
    List<Person> fill(List<Post> posts, int most, boolean withVacancies) {
        var people = new ArrayList<Person>();
        for (var post : posts) {
            boolean vacantHead = post.title().structural() && post.unit().headVacant();
            for (int seat = 0; seat < post.need() && !vacantHead && people.size() < most; seat++) {
                if (post.title().structural() || !withVacancies || random.nextInt(8) > 0) {
                    people.add(holder(post));
                }
            }
        }
        return people;
    }

    private Person holder(Post post) {
        var career = Career.behind(post.title());
        var employment = employment(post.title());
        var born = career.birthday(asOf, random);
        boolean male = random.nextBoolean();
        var appointed = appointed(employment, born);
        var nip = nip(employment, born, appointed, male);
        var since = since(appointed);
        return new Person(
                Ids.hex("person", nip).toLowerCase(java.util.Locale.ROOT),
                employment,
                nip,
                Names.of(male, random),
                born,
                male,
                appointed,
                career.rank(employment, post.title(), employment == Employment.PNS ? rankSince(appointed) : appointed),
                post,
                employment == Employment.PNS ? since : appointed,
                career.educations(post, born, random),
                career.services(post, appointed, employment == Employment.PNS ? since : appointed),
                Records.assessments(post.title(), asOf, random),
                Records.ratings(asOf.getYear(), random),
                null);
    }

    private Employment employment(Title title) {
        if (title.structural() || "MA".equals(title.jenjang()) || "MU".equals(title.jenjang())) {
            return Employment.PNS;
        }
        int lot = random.nextInt(10);
        return lot < 7 ? Employment.PNS : lot < 9 ? Employment.PPPK : Employment.PPPK_PARUH_WAKTU;
    }

    private LocalDate appointed(Employment employment, LocalDate born) {
        var soonest = employment == Employment.PNS ? born.plusYears(23) : asOf.minusYears(4);
        return soonest.plusMonths(random.nextInt(12)).withDayOfMonth(1);
    }

    private LocalDate since(LocalDate appointed) {
        var wanted = asOf.minusMonths(6L + random.nextInt(60)).withDayOfMonth(1);
        return wanted.isBefore(appointed) ? appointed : wanted;
    }

    private LocalDate rankSince(LocalDate appointed) {
        var wanted = asOf.minusMonths(random.nextInt(40)).withMonth(4).withDayOfMonth(1);
        var past = wanted.isAfter(asOf) ? wanted.minusYears(1) : wanted;
        return past.isBefore(appointed) ? appointed : past;
    }

    private String nip(Employment employment, LocalDate born, LocalDate appointed, boolean male) {
        var beginning = born.format(DateTimeFormatter.BASIC_ISO_DATE)
                + (employment == Employment.PNS
                        ? appointed.format(DateTimeFormatter.ofPattern("yyyyMM"))
                        : appointed.getYear() + "21")
                + (male ? "1" : "2");
        for (int serial = 900; serial <= 999; serial++) {
            if (nips.add(beginning + serial)) {
                return beginning + serial;
            }
        }
        throw new IllegalStateException("more than a hundred people share the beginning of a NIP");
    }
}
