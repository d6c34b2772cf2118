package id.penataan.testkit.sample.web;

import id.penataan.testkit.sample.store.OpenUnits;

record UnitResource(OpenUnits units) {}
