package id.penataan.staffing.matching.model;

import java.util.Optional;

/** One rule about one person for one post; empty where the rule does not concern this post. */
@FunctionalInterface
public interface EligibilityRule {
    Optional<Finding> judge(Candidacy candidacy);
}
