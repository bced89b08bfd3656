package org.pressmark.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** Draws a shown window into a picture once it has come to rest. */
final class Snapshot {

    /** Lists and the reading pane need a few rounds of layout until every row is measured. */
    private static final int PULSES = 12;

    /**
     * Letters are set on whole pixels where the software renderer draws them. Drawn larger and averaged, they stand where they belong,
     * to a third of a pixel.
     */
    private static final int FINENESS = 3;

    private static final double MOST_PIXELS = 36e6;

    private Snapshot() {}

    /** @param done called on the UI thread */
    static void take(MainWindow window, Consumer<BufferedImage> done) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses < PULSES) {
                    window.content().requestLayout();
                    return;
                }
                stop();
                done.accept(draw(window.content()));
            }
        }.start();
    }

    private static BufferedImage draw(Region content) {
        int width = (int) content.getWidth();
        int height = (int) content.getHeight();
        int fineness = (double) width * height * FINENESS * FINENESS <= MOST_PIXELS ? FINENESS : 1;
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(fineness, fineness));
        WritableImage image = content.snapshot(parameters, null);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] band = new int[width * fineness * fineness];
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getPixelReader()
                    .getPixels(0, y * fineness, width * fineness, fineness, PixelFormat.getIntArgbInstance(), band, 0, width * fineness);
            average(band, line, fineness);
            picture.setRGB(0, y, width, 1, line, 0, width);
        }
        return picture;
    }

    /** Averages squares of pixels, each colour by itself. */
    private static void average(int[] band, int[] line, int fineness) {
        int stride = line.length * fineness;
        for (int x = 0; x < line.length; x++) {
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int i = 0; i < fineness * fineness; i++) {
                int pixel = band[(i / fineness) * stride + x * fineness + i % fineness];
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
            }
            int count = fineness * fineness;
            line[x] = 0xff000000 | red / count << 16 | green / count << 8 | blue / count;
        }
    }

    /** Writes a PNG file. */
    static void write(BufferedImage picture, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        if (!ImageIO.write(picture, "png", bytes)) {
            throw new IOException("no PNG writer");
        }
        Files.write(file, bytes.toByteArray());
    }
}
