package org.pressmark.cli;

/** Has JavaFX draw in memory. It reads these properties when its first class is loaded. */
final class HeadlessGraphics {

    private HeadlessGraphics() {}

    static void choose() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
