package id.penataan.local.sample;

import java.util.ArrayList;
import java.util.List;

/** The peta jabatan of a made-up agency: which posts a unit of a kind usually has. */
final class Posts {
    private static final Title CLERK = Title.operational("PENGADMINISTRASI PERKANTORAN", 5, "15");
    private static final Title DATA_OFFICER = Title.operational("PENGOLAH DATA DAN INFORMASI", 6, "30");
    private static final Title POLICY_REVIEWER = Title.operational("PENELAAH TEKNIS KEBIJAKAN", 7, "40");
    private static final Title PLANNER = Title.expert("Perencana Ahli Muda", "MU");
    private static final Title ARCHIVIST = Title.expert("Arsiparis Terampil", "TR");
    private static final Title SENIOR_ANALYST = Title.expert("Analis Kebijakan Ahli Madya", "MA");
    private static final Title ANALYST = Title.expert("Analis Kebijakan Ahli Muda", "MU");
    private static final Title ASSISTANT_ANALYST = Title.expert("Analis Kebijakan Ahli Pertama", "PT");
    private static final Title PROGRAMMER = Title.expert("Pranata Komputer Ahli Pertama", "PT");
    private static final Title NURSE = Title.expert("Perawat Terampil", "TR");

    private Posts() {}

    static List<Post> of(List<Unit> units, String codePrefix) {
        var posts = new ArrayList<Post>();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            int number = 0;
            for (var seat : seats(unit)) {
                posts.add(new Post(
                        "%s%04d-%02d".formatted(codePrefix, i + 1, ++number), unit, seat.title(), seat.need()));
            }
        }
        return List.copyOf(posts);
    }

    private record Seat(Title title, int need) {}

    private static List<Seat> seats(Unit unit) {
        var seats = new ArrayList<Seat>();
        if (unit.hasStructuralHead()) {
            seats.add(new Seat(Title.head(unit.headTitle(), unit.eselonId()), 1));
        }
        seats.addAll(staff(unit));
        return seats;
    }

    private static List<Seat> staff(Unit unit) {
        return switch (unit.eselonId()) {
            case "41" -> List.of(new Seat(DATA_OFFICER, 2), new Seat(CLERK, 4));
            case "32" -> List.of(new Seat(ANALYST, 1), new Seat(POLICY_REVIEWER, 2), new Seat(ASSISTANT_ANALYST, 1));
            case "31" -> List.of(new Seat(PLANNER, 1), new Seat(ARCHIVIST, 1), new Seat(POLICY_REVIEWER, 1));
            case "22" -> List.of(new Seat(SENIOR_ANALYST, 1));
            case "21" -> List.of();
            default ->
                unit.name().startsWith("PUSKESMAS")
                        ? List.of(new Seat(NURSE, 3), new Seat(CLERK, 1))
                        : unit.parentId() == null ? List.of() : List.of(new Seat(PROGRAMMER, 2));
        };
    }
}
