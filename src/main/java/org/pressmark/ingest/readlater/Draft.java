package org.pressmark.ingest.readlater;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ReadState;
import org.pressmark.model.WebAddress;

/** One article of an export while it is put together; empty strings stand for what the export does not say. */
final class Draft {

    String title = "";
    String address = "";
    String author = "";
    String publisher = "";
    String published = "";
    String language = "";
    String excerpt = "";
    /** HTML, Markdown or plain text. */
    String content = "";
    /** What files beside the list may be called after. */
    final Set<String> names = new LinkedHashSet<>();
    @Nullable Instant saved;
    final Set<String> tags = new LinkedHashSet<>();
    ReadState state = ReadState.UNKNOWN;
    boolean favourite;
    final List<Mark> marks = new ArrayList<>();

    /** Equal for what is one article; null where nothing tells. */
    @Nullable String key() {
        String address = WebAddress.key(this.address);
        return address != null ? address : title.isBlank() ? null : "title:" + title.strip();
    }

    /** Takes over what this one lacks. */
    void merge(Draft other) {
        title = title.isBlank() || title.equals(address) ? other.title.isBlank() ? title : other.title : title;
        address = address.isEmpty() ? other.address : address;
        author = author.isEmpty() ? other.author : author;
        publisher = publisher.isEmpty() ? other.publisher : publisher;
        published = published.isEmpty() ? other.published : published;
        language = language.isEmpty() ? other.language : language;
        excerpt = excerpt.isEmpty() ? other.excerpt : excerpt;
        content = content.length() < other.content.length() ? other.content : content;
        saved = saved == null ? other.saved : saved;
        state = state == ReadState.UNKNOWN ? other.state : state;
        favourite |= other.favourite;
        names.addAll(other.names);
        tags.addAll(other.tags);
        other.marks.stream().filter(mark -> !marks.contains(mark)).forEach(marks::add);
    }
}
