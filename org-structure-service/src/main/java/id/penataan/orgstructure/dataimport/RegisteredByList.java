package id.penataan.orgstructure.dataimport;

import id.penataan.orgstructure.dataimport.model.UnorRecord;
import id.penataan.orgstructure.instansi.model.Instansi;
import id.penataan.orgstructure.instansi.model.Instansi.Kind;
import java.util.regex.Pattern;

/** What the root of a unit list says about the agency itself. */
final class RegisteredByList {
    private static final Pattern PROVINSI = Pattern.compile("\\bPROV(INSI|\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern KABUPATEN = Pattern.compile("\\bKAB(UPATEN|\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern KOTA = Pattern.compile("\\bKOTA\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEMENTERIAN = Pattern.compile("\\bKEMENTERIAN\\b", Pattern.CASE_INSENSITIVE);

    private RegisteredByList() {}

    static Instansi instansi(String slug, UnorRecord root) {
        return new Instansi(slug, root.name(), kind(root.name()), root.instansiId());
    }

    private static Kind kind(String name) {
        if (PROVINSI.matcher(name).find()) {
            return Kind.PROVINSI;
        }
        if (KABUPATEN.matcher(name).find()) {
            return Kind.KABUPATEN;
        }
        if (KOTA.matcher(name).find()) {
            return Kind.KOTA;
        }
        return KEMENTERIAN.matcher(name).find() ? Kind.KEMENTERIAN : Kind.LEMBAGA;
    }
}
