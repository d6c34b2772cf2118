package id.penataan.performance;

import id.penataan.testkit.text.TextTest;

/** Every code this service answers with has its words in both languages. */
class PerformanceTextTest extends TextTest {}
