package id.penataan.staffing.dataimport.web;

import id.penataan.kit.dataimport.ImportQuery;
import id.penataan.kit.dataimport.Imports;
import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.operation.OperationView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/imports")
public class ImportResource {
    private final Imports imports;

    public ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Path("/pegawai-pns")
    @Consumes("text/csv")
    @Idempotent
    public RestResponse<OperationView> pegawaiPns(@BeanParam ImportQuery query, InputStream body) {
        return imports.accept("pegawai-pns", query.toParameters(), body);
    }

    @POST
    @Path("/pegawai-pppk")
    @Consumes("text/csv")
    @Idempotent
    public RestResponse<OperationView> pegawaiPppk(@BeanParam ImportQuery query, InputStream body) {
        return imports.accept("pegawai-pppk", query.toParameters(), body);
    }

    @POST
    @Path("/pegawai-pppk-paruh-waktu")
    @Consumes("text/csv")
    @Idempotent
    public RestResponse<OperationView> pegawaiPppkParuhWaktu(@BeanParam ImportQuery query, InputStream body) {
        return imports.accept("pegawai-pppk-paruh-waktu", query.toParameters(), body);
    }

    @POST
    @Path("/riwayat-jabatan")
    @Consumes("text/csv")
    @Idempotent
    public RestResponse<OperationView> riwayatJabatan(@BeanParam ImportQuery query, InputStream body) {
        return imports.accept("riwayat-jabatan", query.toParameters(), body);
    }

    @POST
    @Path("/pendidikan")
    @Consumes("text/csv")
    @Idempotent
    public RestResponse<OperationView> pendidikan(@BeanParam ImportQuery query, InputStream body) {
        return imports.accept("pendidikan", query.toParameters(), body);
    }

    @POST
    @Path("/hukdis")
    @Consumes("text/csv")
    @Idempotent
    public RestResponse<OperationView> hukdis(@BeanParam ImportQuery query, InputStream body) {
        return imports.accept("hukdis", query.toParameters(), body);
    }

    @POST
    @Path("/standar-kompetensi")
    @Consumes("text/csv")
    @Idempotent
    public RestResponse<OperationView> standarKompetensi(@BeanParam ImportQuery query, InputStream body) {
        return imports.accept("standar-kompetensi", query.toParameters(), body);
    }

    @POST
    @Path("/asesmen")
    @Consumes("text/csv")
    @Idempotent
    public RestResponse<OperationView> asesmen(@BeanParam ImportQuery query, InputStream body) {
        return imports.accept("asesmen", query.toParameters(), body);
    }
}
