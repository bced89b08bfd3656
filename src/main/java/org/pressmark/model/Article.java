package org.pressmark.model;

import org.jspecify.annotations.Nullable;

/**
 * One document as it was read.
 *
 * @param title never blank; the file's name where the document has none. Where the text holds the title, a TITLE block marks it
 * @param byline who wrote it, as printed; null where unknown
 * @param publisher the site or paper; null where unknown
 * @param published ISO 8601 date or date and time; null where unknown
 * @param language BCP 47 tag that the source declares; null where it declares none
 * @param format what it was read from
 * @param source the file it was read from, as the user named it
 * @param address web address of the original; null where unknown
 * @param text the canonical text
 */
public record Article(
        String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String language,
        Format format,
        String source,
        @Nullable String address,
        ArticleText text) {}
