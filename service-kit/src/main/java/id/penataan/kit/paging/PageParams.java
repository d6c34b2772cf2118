package id.penataan.kit.paging;

import id.penataan.kit.failure.Invalid;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The paging parameters of a list, as a `@BeanParam` of its resource method. */
public record PageParams(
        @QueryParam("limit") @Nullable Integer limit,
        @QueryParam("cursor") @Nullable String cursor,
        @QueryParam("count") @Nullable Boolean count) {

    /**
     * @param filterValues every value that decides which rows are listed and in which order; a cursor is only good for the
     *     same ones
     */
    public PageRequest toRequest(@Nullable Object... filterValues) {
        int rows = limit == null ? PageRequest.DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > PageRequest.MAX_LIMIT) {
            throw Invalid.at("/query/limit", "out-of-range", Map.of("min", 1, "max", PageRequest.MAX_LIMIT));
        }
        var hash = Seal.filterHash(filterValues);
        var after = Optional.ofNullable(cursor).map(text -> Cursor.decode(text, hash));
        return new PageRequest(rows, after, Boolean.TRUE.equals(count), hash);
    }
}
