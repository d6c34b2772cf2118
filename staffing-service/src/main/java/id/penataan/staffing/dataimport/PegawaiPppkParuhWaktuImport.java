package id.penataan.staffing.dataimport;

import id.penataan.staffing.dataimport.model.EmployeeFileKind;
import jakarta.inject.Singleton;

@Singleton
class PegawaiPppkParuhWaktuImport extends PegawaiImport {
    PegawaiPppkParuhWaktuImport(Neighbourhood neighbourhood, TakeInEmployees takeIn) {
        super(EmployeeFileKind.PPPK_PARUH_WAKTU, neighbourhood, takeIn);
    }
}
