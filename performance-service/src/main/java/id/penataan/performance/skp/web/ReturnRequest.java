package id.penataan.performance.skp.web;

record ReturnRequest(String reason) {}
