package org.pressmark.ui.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.pressmark.model.Picture;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.reading.page.PageView;
import org.pressmark.ui.reading.page.PictureSource;

/** The library's pictures for the page, decoded off the UI thread, and only if they are no larger than pictures are. */
final class LibraryPictures implements PictureSource {

    private static final int MOST_KEPT = 40;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int WIDEST = 1600;

    private final PageView page;
    private final Workspace workspace;
    private final Map<String, Found> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<String> wanted = new HashSet<>();
    private boolean asking;

    LibraryPictures(PageView page, Workspace workspace) {
        this.page = page;
        this.workspace = workspace;
    }

    void install() {
        page.setPictures(this);
    }

    @Override
    public Found find(String name) {
        Found known = kept.get(name);
        if (known != null) {
            return known;
        }
        if (wanted.add(name)) {
            asking = true;
            workspace.ask("picture " + name, library -> library.originals().picture(name).flatMap(LibraryPictures::decoded), image -> {
                wanted.remove(name);
                kept.put(name, new Found(true, image));
                for (Iterator<String> oldest = kept.keySet().iterator(); kept.size() > MOST_KEPT && oldest.hasNext(); ) {
                    oldest.next();
                    oldest.remove();
                }
                if (!asking) { // who is just asking has it at once
                    page.renewPictures();
                }
            });
            asking = false;
        }
        // A task that ends at once has its answer by now.
        return kept.getOrDefault(name, new Found(false, Optional.empty()));
    }

    private static Optional<Image> decoded(Picture picture) {
        return isBearable(picture.bytes())
                ? Optional.of(new Image(new ByteArrayInputStream(picture.bytes()), WIDEST, 0, true, true)).filter(image -> !image.isError())
                : Optional.empty();
    }

    /** A few bytes may claim to be more pixels than there is memory. */
    private static boolean isBearable(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            return false; // broken: a plain box stands for it
        }
    }
}
