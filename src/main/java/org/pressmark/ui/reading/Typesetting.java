package org.pressmark.ui.reading;

import javafx.scene.input.ScrollEvent;
import org.pressmark.ui.ReadingSettings;
import org.pressmark.ui.reading.page.PageView;
import org.pressmark.ui.reading.page.Typography;

/** Sets the page in the reader's typeface and size; Ctrl with the wheel changes the size. */
public final class Typesetting {

    private final PageView page;
    private final ReadingSettings settings;

    public Typesetting(PageView page, ReadingSettings settings) {
        this.page = page;
        this.settings = settings;
    }

    public void install() {
        typeset();
        settings.zoomProperty().subscribe(this::typeset);
        settings.typefaceProperty().subscribe(this::typeset);
        page.addEventFilter(ScrollEvent.SCROLL, this::zoom);
    }

    private void typeset() {
        String family = switch (settings.typeface()) {
            case SERIF -> "Literata";
            case SANS -> "Inter";
        };
        page.setTypography(new Typography(family, settings.zoom()));
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            if (event.getDeltaY() > 0) {
                settings.larger();
            } else {
                settings.smaller();
            }
            event.consume();
        }
    }
}
