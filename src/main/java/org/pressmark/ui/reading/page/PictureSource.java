package org.pressmark.ui.reading.page;

import java.util.Optional;
import javafx.scene.image.Image;

/** Where the page's pictures come from. */
@FunctionalInterface
public interface PictureSource {

    PictureSource NONE = name -> new Found(true, Optional.empty());

    /**
     * @param known false while it is still being looked for; the page is told by {@link PageView#renewPictures} when it is there
     * @param image empty where it is not known yet, or cannot be shown
     */
    record Found(boolean known, Optional<Image> image) {}

    /** @param name as a block names it */
    Found find(String name);
}
