package id.penataan.local.sample;

import id.penataan.local.sample.Person.Education;
import id.penataan.local.sample.Person.Employment;
import id.penataan.local.sample.Person.Rank;
import id.penataan.local.sample.Person.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What a person has usually behind them who holds a post of a level: age, rank, education, earlier posts. */
record Career(int youngest, int oldest, String rankId, String rankName) {
    private static final Title FIRST_POST = Title.operational("PENGADMINISTRASI PERKANTORAN", 5, "15");
    private static final List<String> SCHOOLS = List.of(
            "Universitas Nusantara Raya", "Universitas Cakrawala", "Universitas Bumi Lestari", "Institut Garuda Sakti");

    static Career behind(Title title) {
        return switch (title.eselonId().isEmpty() ? title.jenjang() : title.eselonId()) {
            case "21" -> new Career(51, 56, "43", "IV/c");
            case "22" -> new Career(48, 56, "42", "IV/b");
            case "31" -> new Career(43, 53, "41", "IV/a");
            case "32" -> new Career(41, 52, "34", "III/d");
            case "41" -> new Career(36, 50, "33", "III/c");
            case "MA" -> new Career(42, 55, "41", "IV/a");
            case "MU" -> new Career(35, 50, "33", "III/c");
            case "PT" -> new Career(26, 38, "31", "III/a");
            case "TR" -> new Career(24, 40, "23", "II/c");
            default ->
                "40".equals(title.minimumEducation())
                        ? new Career(26, 52, "32", "III/b")
                        : new Career(24, 54, "22", "II/b");
        };
    }

    LocalDate birthday(LocalDate asOf, RandomGenerator random) {
        int days = random.nextInt(365 * (oldest - youngest));
        return asOf.minusYears(youngest).minusDays(days);
    }

    /** PPPK are ranked I to XVII by education and share the ids of the PNS ranks in the export. */
    Rank rank(Employment employment, Title title, LocalDate since) {
        if (employment == Employment.PNS) {
            return new Rank(rankId, rankName, since);
        }
        return switch (title.minimumEducation()) {
            case "40" -> new Rank("31", "IX", since);
            case "30" -> new Rank("23", "VII", since);
            default -> new Rank("21", "V", since);
        };
    }

    List<Education> educations(Post post, LocalDate born, RandomGenerator random) {
        var educations = new ArrayList<Education>();
        var field = Names.pick(post.unit().fields(), random).toUpperCase(Locale.ROOT);
        var minimum = post.title().minimumEducation();
        switch (minimum) {
            case "15" -> educations.add(school("15", "SLTA", "SLTA SMA IPS", "SMA Negeri Kota", born, 18));
            case "30" ->
                educations.add(
                        school("30", "Diploma III/Sarjana Muda", "DIPLOMA III " + field, university(random), born, 21));
            default -> {
                educations.add(school("40", "S-1/Sarjana", "S-1 " + field, university(random), born, 23));
                if (post.title().level() >= 3 && random.nextInt(10) < 6) {
                    educations.add(school("45", "S-2", "S-2 " + field, university(random), born, 33));
                }
            }
        }
        return educations;
    }

    /** First years as a clerk, then (for heads) the level below, then the post held now. */
    List<Service> services(Post post, LocalDate appointed, LocalDate since) {
        var services = new ArrayList<Service>();
        var step = appointed.plusYears(1);
        if (post.title().structural() && !"41".equals(post.title().eselonId())) {
            var promoted = since.minusYears(5).withDayOfMonth(1);
            add(services, FIRST_POST, post.unit(), step, promoted);
            add(services, stepBelow(post.title()), post.unit(), promoted, since);
        } else {
            add(services, FIRST_POST, post.unit(), step, since);
        }
        services.add(new Service(post.title(), post.unit(), since, null, "D"));
        return services;
    }

    private static void add(List<Service> services, Title title, Unit unit, LocalDate from, LocalDate next) {
        if (from.isBefore(next.minusDays(1))) {
            services.add(new Service(title, unit, from, next.minusDays(1), "D"));
        }
    }

    private static Title stepBelow(Title title) {
        return switch (title.eselonId()) {
            case "21" -> Title.head("KEPALA DINAS", "22");
            case "22" -> Title.head("KEPALA BAGIAN", "31");
            default -> Title.head("KEPALA SEKSI", "41");
        };
    }

    private static Education school(String id, String level, String name, String school, LocalDate born, int age) {
        return new Education(id, level, name, school, born.getYear() + age);
    }

    private static String university(RandomGenerator random) {
        return Names.pick(SCHOOLS, random);
    }
}
