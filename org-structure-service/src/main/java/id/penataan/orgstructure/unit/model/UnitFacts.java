package id.penataan.orgstructure.unit.model;

import id.penataan.orgstructure.classification.model.Eselon;
import id.penataan.orgstructure.history.model.Facts;
import id.penataan.orgstructure.history.model.Faults;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a unit is during one version: where it stands, what it is called and who heads it. */
public record UnitFacts(
        @Nullable UUID parentId,
        @Nullable String code,
        String name,
        @Nullable String headTitle,
        @Nullable Eselon eselon,
        @Nullable String siasnId,
        @Nullable UnitKind kind,
        int sortOrder)
        implements Facts<UnitFacts> {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./_-]{0,49}");
    private static final int LINE = 300;
    private static final int MAX_SORT = 99_999;

    public UnitFacts {
        var faults = new Faults().line("/name", name, LINE).line("/headTitle", headTitle, LINE);
        faults.when(code != null && !CODE.matcher(code).matches(), "/code", "code-shape");
        faults.when(siasnId != null && !CODE.matcher(siasnId).matches(), "/siasnId", "code-shape");
        faults.when(
                sortOrder < 0 || sortOrder > MAX_SORT, "/sortOrder", "out-of-range", Map.of("min", 0, "max", MAX_SORT));
        faults.raise();
    }

    @Override
    public UnitFacts following(UnitFacts former, UnitFacts amended) {
        return new UnitFacts(
                Facts.followOptional(parentId, former.parentId, amended.parentId),
                Facts.followOptional(code, former.code, amended.code),
                Facts.follow(name, former.name, amended.name),
                Facts.followOptional(headTitle, former.headTitle, amended.headTitle),
                Facts.followOptional(eselon, former.eselon, amended.eselon),
                Facts.followOptional(siasnId, former.siasnId, amended.siasnId),
                Facts.followOptional(kind, former.kind, amended.kind),
                Facts.follow(sortOrder, former.sortOrder, amended.sortOrder));
    }
}
