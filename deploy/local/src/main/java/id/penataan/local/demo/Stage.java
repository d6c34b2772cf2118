package id.penataan.local.demo;

import id.penataan.local.client.Answer;
import id.penataan.local.client.Api;
import id.penataan.local.client.Feeds;
import id.penataan.local.stack.Identity;
import id.penataan.local.stack.Installation;
import id.penataan.local.stack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Where the story plays: a fresh agency of its own, so that it can be told again and again. */
record Stage(Installation installation, String instansi, LocalDate today, Path folder, Narrator narrator) {

    /** The API as an officer of the agency with these roles. */
    Api officer(String name, String... roles) {
        var identity = Identity.of(instansi, roles);
        return Api.of(installation, new Identity(instansi, identity.roles(), identity.nip(), identity.units(), name));
    }

    /** The API as an employee; a superior has the role {@code atasan} besides. */
    Api employee(String nip, String... roles) {
        return Api.of(installation, Identity.of(instansi, roles).withNip(nip));
    }

    void awaitFeeds() {
        new Feeds(installation, instansi).awaitCurrent();
    }

    Answer get(Api api, Service service, String path) {
        narrator.asked("GET " + address(service, path));
        return api.get(service, path).expect(200);
    }

    Answer post(Api api, Service service, String path, Object body, int status) {
        narrator.asked("POST " + address(service, path));
        return api.post(service, path, body).expect(status);
    }

    Answer post(Api api, Service service, String path, Object body, String etag, int status) {
        narrator.asked("POST " + address(service, path));
        return api.post(service, path, body, etag).expect(status);
    }

    Path keep(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String address(Service service, String path) {
        return "/api/" + service.label() + "/v1" + path;
    }
}
