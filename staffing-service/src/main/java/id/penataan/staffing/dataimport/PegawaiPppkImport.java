package id.penataan.staffing.dataimport;

import id.penataan.staffing.dataimport.model.EmployeeFileKind;
import jakarta.inject.Singleton;

@Singleton
class PegawaiPppkImport extends PegawaiImport {
    PegawaiPppkImport(Neighbourhood neighbourhood, TakeInEmployees takeIn) {
        super(EmployeeFileKind.PPPK, neighbourhood, takeIn);
    }
}
