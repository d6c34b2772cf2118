package id.penataan.kit.texts;

import id.penataan.testkit.text.TextTest;

class KitTextTest extends TextTest {}
