package id.penataan.performance.cycle.web;

record CloseRequest(String reason, boolean acceptUnfinished) {}
