package id.penataan.kit.precondition;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tags of an If-Match or If-None-Match header, or the star that means any. */
record TagList(boolean any, List<String> tags) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[^\"]*\"");

    static TagList of(String header) {
        var tags = TAG.matcher(header).results().map(MatchResult::group).toList();
        return new TagList("*".equals(header.strip()), tags);
    }

    boolean matchesStrongly(ETag current) {
        return any || tags.contains(current.header());
    }

    boolean matchesWeakly(ETag current) {
        return any || tags.contains(current.header()) || tags.contains("W/" + current.header());
    }
}
