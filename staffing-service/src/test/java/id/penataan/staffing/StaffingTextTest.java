package id.penataan.staffing;

import id.penataan.testkit.text.TextTest;

class StaffingTextTest extends TextTest {}
