package org.pressmark.ui.versions;

import org.pressmark.model.ArticleVersion;

/**
 * A version in the list.
 *
 * @param title its day and time
 * @param detail what changed, and how many notes stand in it
 * @param source the file it came from; empty where that is not known
 */
record VersionRow(ArticleVersion version, String title, String detail, String source) {}
