package id.penataan.staffing.dataimport;

import id.penataan.staffing.dataimport.model.EmployeeFileKind;
import jakarta.inject.Singleton;

@Singleton
class PegawaiPnsImport extends PegawaiImport {
    PegawaiPnsImport(Neighbourhood neighbourhood, TakeInEmployees takeIn) {
        super(EmployeeFileKind.PNS, neighbourhood, takeIn);
    }
}
