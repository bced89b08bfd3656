package org.pressmark.ui.frame;

/** How a sidebar shows. */
public enum SideMode {
    HIDDEN,
    /** Beside the article. */
    DOCKED,
    /** Over the article, in a window too narrow for both. */
    OVERLAY
}
