package org.pressmark.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Draws a shown window into a picture once it has come to rest. */
final class Snapshot {

    /** Lists and the reading pane need a few rounds of layout until every row is measured. */
    private static final int PULSES = 12;

    private Snapshot() {}

    /**
     * @param scale pixels of the picture for one of the window
     * @param done called on the UI thread
     */
    static void take(Stage stage, double scale, Consumer<BufferedImage> done) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses < PULSES) {
                    stage.getScene().getRoot().requestLayout();
                    return;
                }
                stop();
                done.accept(draw(stage, scale));
            }
        }.start();
    }

    private static BufferedImage draw(Stage stage, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setFill(Color.TRANSPARENT);
        WritableImage image = stage.getScene().getRoot().snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    /** Writes a PNG file. */
    static void write(BufferedImage picture, Path file) throws IOException {
        if (!ImageIO.write(picture, "png", file.toFile())) {
            throw new IOException("no PNG writer: " + file);
        }
    }
}
