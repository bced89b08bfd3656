package org.pressmark.ui.frame;

/** The two sidebars. */
public enum Side {
    LEFT,
    RIGHT
}
