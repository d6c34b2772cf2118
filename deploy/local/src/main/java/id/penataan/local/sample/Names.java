package id.penataan.local.sample;

import java.util.List;
import java.util.random.RandomGenerator;

/** Random combinations of common given and family names; nobody is meant. */
final class Names {
    private static final List<String> MEN = List.of(
            "AGUS",
            "BAMBANG",
            "CAHYO",
            "DEDI",
            "EKO",
            "FAJAR",
            "GUNTUR",
            "HENDRA",
            "IRFAN",
            "JOKO",
            "KURNIA",
            "LUTFI",
            "MAULANA",
            "NUGROHO",
            "OKTAVIAN",
            "PRASETYO",
            "RIZAL",
            "SAMSUL",
            "TAUFIK",
            "WAHYU");
    private static final List<String> WOMEN = List.of(
            "ANISA", "BUNGA", "CITRA", "DEWI", "ENDANG", "FITRI", "GITA", "HANIFAH", "INDAH", "JUWITA", "KARTIKA",
            "LESTARI", "MELATI", "NURUL", "OLIVIA", "PUSPA", "RATNA", "SEKAR", "TIARA", "WULAN");
    private static final List<String> FAMILIES = List.of(
            "ANGGRAINI",
            "BATUBARA",
            "CHANIAGO",
            "DALIMUNTHE",
            "EFENDI",
            "FIRDAUS",
            "GINTING",
            "HARAHAP",
            "ISKANDAR",
            "JAYA",
            "KUSUMA",
            "LUBIS",
            "MARPAUNG",
            "NASUTION",
            "OMPUSUNGGU",
            "PERMANA",
            "RAHARJO",
            "SANTOSO",
            "TANJUNG",
            "UTAMA",
            "WIBOWO",
            "YULIANTO",
            "ZULKARNAIN");

    private Names() {}

    static String of(boolean male, RandomGenerator random) {
        return pick(male ? MEN : WOMEN, random) + " " + pick(FAMILIES, random);
    }

    static <T> T pick(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
