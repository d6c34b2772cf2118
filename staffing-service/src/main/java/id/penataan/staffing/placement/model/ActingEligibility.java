package id.penataan.staffing.placement.model;

import id.penataan.staffing.calculation.model.PostLevel;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may act for a managerial post (SE Kepala BKN 1/SE/I/2021): the same level or one below; functional officials by
 * their level; pelaksana only for a Pengawas.
 */
public final class ActingEligibility {
    private static final Map<PostLevel, Set<PostLevel>> MAY_ACT_FOR = new EnumMap<>(Map.of(
            PostLevel.JPT_UTAMA, EnumSet.of(PostLevel.JPT_UTAMA, PostLevel.JPT_MADYA),
            PostLevel.JPT_MADYA, EnumSet.of(PostLevel.JPT_MADYA, PostLevel.JPT_PRATAMA),
            PostLevel.JPT_PRATAMA,
                    EnumSet.of(
                            PostLevel.JPT_PRATAMA, PostLevel.ADMINISTRATOR, PostLevel.AHLI_UTAMA, PostLevel.AHLI_MADYA),
            PostLevel.ADMINISTRATOR,
                    EnumSet.of(PostLevel.ADMINISTRATOR, PostLevel.PENGAWAS, PostLevel.AHLI_MADYA, PostLevel.AHLI_MUDA),
            PostLevel.PENGAWAS,
                    EnumSet.of(PostLevel.PENGAWAS, PostLevel.PELAKSANA, PostLevel.AHLI_MUDA, PostLevel.AHLI_PERTAMA)));

    private ActingEligibility() {}

    public static boolean mayAct(@Nullable PostLevel own, @Nullable PostLevel post) {
        return own != null && post != null && levelsFor(post).contains(own);
    }

    /** Empty for posts nobody acts for. */
    public static Set<PostLevel> levelsFor(@Nullable PostLevel post) {
        return post == null ? Set.of() : MAY_ACT_FOR.getOrDefault(post, Set.of());
    }
}
