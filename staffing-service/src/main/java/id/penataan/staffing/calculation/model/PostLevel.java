package id.penataan.staffing.calculation.model;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The level of a post in the sense of UU 20/2023: the managerial steps, pelaksana, and the steps of a functional post. */
public enum PostLevel {
    JPT_UTAMA(Track.MANAGERIAL, 6),
    JPT_MADYA(Track.MANAGERIAL, 5),
    JPT_PRATAMA(Track.MANAGERIAL, 4),
    ADMINISTRATOR(Track.MANAGERIAL, 3),
    PENGAWAS(Track.MANAGERIAL, 2),
    PELAKSANA(Track.SUPPORT, 1),
    AHLI_UTAMA(Track.EXPERT, 5),
    AHLI_MADYA(Track.EXPERT, 3),
    AHLI_MUDA(Track.EXPERT, 2),
    AHLI_PERTAMA(Track.EXPERT, 1),
    PENYELIA(Track.SKILLED, 1),
    MAHIR(Track.SKILLED, 1),
    TERAMPIL(Track.SKILLED, 1),
    PEMULA(Track.SKILLED, 1);

    /** The kind of career a level belongs to. */
    public enum Track {
        MANAGERIAL,
        SUPPORT,
        EXPERT,
        SKILLED
    }

    private final Track track;
    private final int standing;

    PostLevel(Track track, int standing) {
        this.track = track;
        this.standing = standing;
    }

    public Track track() {
        return track;
    }

    /** Equal standings are 'setingkat' across tracks: Ahli Madya with Administrator, Ahli Muda with Pengawas (PermenPANRB 17/2021). */
    public int standing() {
        return standing;
    }

    public boolean managerial() {
        return track == Track.MANAGERIAL;
    }

    public boolean topLeader() {
        return managerial() && standing >= JPT_PRATAMA.standing;
    }

    /**
     * The level of a post from its SIASN columns: eselon id or name for structural posts, level code or the end of the
     * title for functional ones. Empty where the data do not tell, never a guess.
     */
    public static Optional<PostLevel> of(
            String jenisJabatan, @Nullable String eselon, @Nullable String jenjang, @Nullable String title) {
        return switch (jenisJabatan) {
            case "1", "STRUKTURAL" -> ofEselon(eselon);
            case "2", "FUNGSIONAL" -> ofJenjang(jenjang).or(() -> ofTitle(title));
            case "4", "PELAKSANA" -> Optional.of(PELAKSANA);
            default -> Optional.empty();
        };
    }

    private static Optional<PostLevel> ofEselon(@Nullable String eselon) {
        return switch (eselon == null ? "" : eselon) {
            case "10" -> Optional.of(JPT_UTAMA);
            case "11", "12", "I.a", "I.b" -> Optional.of(JPT_MADYA);
            case "21", "22", "II.a", "II.b" -> Optional.of(JPT_PRATAMA);
            case "31", "32", "III.a", "III.b" -> Optional.of(ADMINISTRATOR);
            case "41", "42", "IV.a", "IV.b" -> Optional.of(PENGAWAS);
            case "51", "52", "V.a", "V.b" -> Optional.of(PELAKSANA);
            default -> Optional.empty();
        };
    }

    private static Optional<PostLevel> ofJenjang(@Nullable String jenjang) {
        return switch (jenjang == null ? "" : jenjang) {
            case "UT", "AHLI_UTAMA" -> Optional.of(AHLI_UTAMA);
            case "MA", "AHLI_MADYA" -> Optional.of(AHLI_MADYA);
            case "MU", "AHLI_MUDA" -> Optional.of(AHLI_MUDA);
            case "PT", "AHLI_PERTAMA" -> Optional.of(AHLI_PERTAMA);
            case "PY", "PENYELIA" -> Optional.of(PENYELIA);
            case "MH", "MAHIR" -> Optional.of(MAHIR);
            case "TR", "TERAMPIL" -> Optional.of(TERAMPIL);
            case "PM", "PEMULA" -> Optional.of(PEMULA);
            default -> Optional.empty();
        };
    }

    private static Optional<PostLevel> ofTitle(@Nullable String title) {
        if (title == null) {
            return Optional.empty();
        }
        var words = title.strip().toUpperCase(Locale.ROOT);
        for (var level : values()) {
            if (level.track != Track.MANAGERIAL
                    && level.track != Track.SUPPORT
                    && words.endsWith(level.name().replace('_', ' '))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
