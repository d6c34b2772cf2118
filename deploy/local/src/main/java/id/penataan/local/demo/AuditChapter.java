package id.penataan.local.demo;

import id.penataan.local.stack.Service;

/** The end: who decided what can be read, and nothing was altered. */
record AuditChapter(Stage stage) {

    void play() {
        stage.narrator().chapter("7. The auditor proves that nothing was altered");
        var auditor = stage.officer("auditor.inspektorat", "auditor");
        for (var service : Service.values()) {
            var proof = stage.get(auditor, service, "/audit/verify").json();
            stage.narrator()
                    .check(
                            "the audit chain of %s is whole".formatted(service.label()),
                            proof.path("intact").asBoolean());
        }
    }
}
