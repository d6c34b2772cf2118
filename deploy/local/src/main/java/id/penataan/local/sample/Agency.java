package id.penataan.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A made-up agency: units, posts, people; the same for the same date. */
public record Agency(
        String slug,
        String name,
        String siasnId,
        String place,
        LocalDate asOf,
        List<Unit> units,
        List<Post> posts,
        List<Person> people) {
    private static final long SEED = 20_240_101;

    public Agency {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        people = List.copyOf(people);
    }

    /** The small city the product is shown with; the vacant head post and its five candidates are placed on purpose. */
    public static Agency demo(LocalDate asOf) {
        var units = UnitTrees.ofResource("kota-lama");
        var posts = Posts.of(units, "KTL");
        var people = new People(asOf, new Random(SEED)).fill(posts, Integer.MAX_VALUE, true);
        return new Agency(
                "kota-lama",
                "Pemerintah Kota Lama",
                Ids.hex("instansi", "kota-lama"),
                "KOTA LAMA",
                asOf,
                units,
                posts,
                Succession.plant(people, asOf));
    }

    /** The benchmark's agency: 3,301 units (1 root, 60 dinas, 6 bidang each, 8 seksi each) and 20,000 employees. */
    public static Agency wide(String slug, LocalDate asOf, int employees) {
        var units = UnitTrees.wide(slug, 60, 6, 8);
        var posts = Posts.of(units, "UKR");
        var people = new People(asOf, new Random(SEED)).fill(headsFirst(posts), employees, false);
        return new Agency(
                slug, "Pemerintah " + slug, Ids.hex("instansi", slug), "IBU KOTA", asOf, units, posts, people);
    }

    /** So that the people who are left over leave gaps all over the agency, not in its last units. */
    private static List<Post> headsFirst(List<Post> posts) {
        var heads = new ArrayList<>(
                posts.stream().filter(post -> post.title().structural()).toList());
        var staff = new ArrayList<>(
                posts.stream().filter(post -> !post.title().structural()).toList());
        Collections.shuffle(staff, new Random(SEED));
        heads.addAll(staff);
        return heads;
    }
}
