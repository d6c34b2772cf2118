package id.penataan.apispec.lint;

import static id.penataan.apispec.lint.Rule.unless;

import id.penataan.apispec.document.Contract;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The document as a whole. */
final class DocumentRules {
    static final List<Rule> RULES = List.of(
            new Rule("head of the document", DocumentRules::head),
            new Rule("tags are described and used", DocumentRules::tags));

    private DocumentRules() {}

    private static Stream<String> head(Contract contract) {
        var document = contract.document();
        var info = document.path("info");
        return Stream.of(
                        unless(document.path("openapi").asText().startsWith("3.1."), "openapi is not 3.1"),
                        unless(info.path("version").asText().matches("1\\.\\d+\\.\\d+"), "info.version is not 1.x.y"),
                        unless(!info.path("title").asText().isBlank(), "no info.title"),
                        unless(info.path("description").asText().length() > 40, "no info.description"),
                        unless(info.path("license").has("identifier"), "no info.license.identifier"),
                        unless(info.path("contact").has("name"), "no info.contact"),
                        unless(
                                contract.basePath().equals("/api/%s/v1".formatted(contract.service())),
                                "servers[0].url is not /api/%s/v1".formatted(contract.service())))
                .flatMap(faults -> faults);
    }

    private static Stream<String> tags(Contract contract) {
        var used = contract.operations().stream()
                .flatMap(operation ->
                        StreamSupport.stream(operation.node().path("tags").spliterator(), false))
                .map(tag -> tag.asText())
                .collect(Collectors.toSet());
        return StreamSupport.stream(contract.document().path("tags").spliterator(), false)
                .flatMap(tag -> Stream.concat(
                        unless(
                                used.contains(tag.path("name").asText()),
                                "tag %s is not used".formatted(tag.path("name"))),
                        unless(tag.has("description"), "tag %s has no description".formatted(tag.path("name")))));
    }
}
