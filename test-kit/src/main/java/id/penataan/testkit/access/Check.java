package id.penataan.testkit.access;

import id.penataan.apispec.document.Operation;

/** One generated check of one operation. */
@FunctionalInterface
interface Check {
    void run(Operation operation, Sample sample, Callers callers);
}
