package org.pressmark.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How articles are typeset: the reader's choice, the same for every article. */
public final class ReadingSettings {

    public static final double SMALLEST = 0.5;
    public static final double LARGEST = 3.0;
    private static final double STEP = 1.1;

    private final DoubleProperty zoom = new SimpleDoubleProperty(1.0) {
        @Override
        public void set(double value) {
            super.set(Double.isFinite(value) ? Math.clamp(value, SMALLEST, LARGEST) : 1.0);
        }
    };
    private final ObjectProperty<Typeface> typeface = new SimpleObjectProperty<>(Typeface.SERIF);

    /** Factor on the text size, 1 at first, kept within {@link #SMALLEST}…{@link #LARGEST}. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    public double zoom() {
        return zoom.get();
    }

    public ObjectProperty<Typeface> typefaceProperty() {
        return typeface;
    }

    public Typeface typeface() {
        return typeface.get();
    }

    public void larger() {
        step(1);
    }

    public void smaller() {
        step(-1);
    }

    public void resetZoom() {
        zoom.set(1.0);
    }

    /** Moves by whole steps from 1.0, so that as many steps back arrive at the same size. */
    private void step(int by) {
        long steps = Math.round(Math.log(zoom.get()) / Math.log(STEP));
        zoom.set(Math.pow(STEP, steps + by));
    }
}
