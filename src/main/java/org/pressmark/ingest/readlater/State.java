package org.pressmark.ingest.readlater;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pressmark.model.ReadState;

/** How far the reader had come, in every service's words. */
final class State {

    private static final String[] DONE = {"isarchived", "archived", "archive", "isread", "read", "finished", "isfinished", "completed", "seen"};

    private State() {}

    /** Whether this is the name of a list that says a state, not one of the reader's own. */
    static boolean isList(String folder) {
        String name = folder.toLowerCase(Locale.ROOT).replaceFirst("^com\\.apple\\.", "");
        return List.of("reading list", "readinglist", "unread", "read archive", "archive", "read later", "bookmarks", "favorites", "favourites", "unsorted").contains(name);
    }

    static ReadState of(Fields fields) {
        double progress = progress(fields.text("readingprogress", "progress", "readprogress", "readpercent", "scrollprogress", "percentread", "progresspercent"));
        List<String> words = Stream.of("status", "state", "location", "readstatus", "readstate", "readingstatus", "folder", "list")
                .map(name -> fields.text(name).toLowerCase(Locale.ROOT).strip())
                .filter(word -> !word.isEmpty())
                .toList();
        for (String word : words) {
            switch (word) {
                case "archive", "archived", "read", "done", "finished", "completed", "read archive" -> {
                    return ReadState.ARCHIVED;
                }
                case "reading", "in progress", "started", "continue", "opened" -> {
                    return ReadState.READING;
                }
                case "unread", "new", "later", "inbox", "active", "to read", "toread", "shortlist", "feed", "queue", "saved" -> {
                    return progress > 0 ? ReadState.READING : ReadState.UNREAD;
                }
                default -> { }
            }
        }
        if (fields.isTrue(DONE) && !onlySeen(fields) || fields.isFalse("unread", "isunread", "toread", "inqueue") || dated(fields)) {
            return ReadState.ARCHIVED;
        }
        if (progress >= 1) {
            return ReadState.ARCHIVED;
        }
        if (progress > 0) {
            return ReadState.READING;
        }
        boolean said = fields.isFalse(DONE) || fields.isTrue("unread", "isunread", "toread", "inqueue");
        return said || fields.text("status").equals("0") ? ReadState.UNREAD : fields.text("status").equals("1") ? ReadState.ARCHIVED : ReadState.UNKNOWN;
    }

    /** What was seen in a list need not have been read. */
    private static boolean onlySeen(Fields fields) {
        return fields.isTrue("seen") && Stream.of(DONE).filter(name -> !name.equals("seen")).noneMatch(fields::isTrue);
    }

    private static boolean dated(Fields fields) {
        return Stream.of("readat", "dateread", "archivedat", "datearchived", "timeread", "finishedat").anyMatch(name -> Moments.of(fields.text(name)).isPresent());
    }

    /** 0–1; exports count to 1 or to 100. */
    private static double progress(String written) {
        String number = written.replace("%", "").replace(',', '.').strip();
        if (!number.matches("\\d{1,3}(?:\\.\\d{1,20})?")) {
            return 0;
        }
        double value = Double.parseDouble(number);
        return written.contains("%") || value > 1 ? Math.min(1, value / 100) : value;
    }
}
