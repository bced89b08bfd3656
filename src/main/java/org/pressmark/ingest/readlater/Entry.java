package org.pressmark.ingest.readlater;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.ingest.html.IsoDate;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.Rejection;

/** Understands an entry of any service by the names that services give their fields. */
final class Entry {

    static final String[] ADDRESS = {"sourceurl", "originalurl", "resolvedurl", "articleurl", "url", "uri", "href", "link", "givenurl", "pageurl", "weburl",
        "permalink", "canonicalurl", "webaddress", "address", "adresse", "website", "linkurl", "documenturl", "storyurl"};
    static final String[] TITLE = {"title", "resolvedtitle", "articletitle", "pagetitle", "documenttitle", "booktitle", "giventitle", "name", "headline",
        "bookmarktitle", "titre", "titel", "caption", "subject"};
    static final String[] HIGHLIGHT = {"highlight", "quote", "highlightedtext", "highlighttext", "selectedtext", "selection", "quotedescription", "excerpted", "clipping"};
    private static final String[] AUTHOR = {"author", "authors", "byline", "bookauthor", "creator", "writer", "publishedby", "articleauthor"};
    private static final String[] SITE = {"publisher", "sitename", "site", "publication", "domainname", "domain", "feedtitle"};
    private static final String[] PUBLISHED = {"publishedat", "published", "datepublished", "publisheddate", "publicationdate", "publishdate", "pubdate", "publishedtime"};
    private static final String[] SAVED = {"savedat", "saveddate", "datesaved", "saved", "timeadded", "dateadded", "addedat", "addeddate", "addedon", "adddate", "created",
        "createdat", "createdon", "creationdate", "createddate", "datecreated", "bookmarkedat", "importdate", "added", "timestamp", "time", "date", "lastinteractiondate"};
    private static final String[] TAGS = {"documenttags", "tags", "tag", "labels", "taglist", "keywords", "categories", "category", "topics", "label"};
    private static final String[] FOLDER = {"folder", "foldername", "collection", "collections", "collectionname", "list", "lists", "folders", "notebook"};
    private static final String[] FAVOURITE = {"favorite", "favourite", "isfavorite", "isfavourite", "favorited", "favourited", "starred", "isstarred", "star", "important",
        "loved", "liked", "heart", "flagged"};
    private static final String[] CONTENT = {"contenthtml", "htmlcontent", "articlehtml", "html", "readablecontent", "articlecontent", "content", "fulltext", "markdown",
        "contentmarkdown", "body", "articletext", "plaintext", "textcontent", "contenttext", "extractedtext"};
    private static final String[] EXCERPT = {"excerpt", "description", "summary", "articleexcerpt", "abstract", "preview"};
    private static final String[] NOTE = {"note", "notes", "documentnote", "documentnotes", "comment", "comments", "extended", "mynotes", "usernote", "remark", "annotation", "personalnote"};
    private static final String[] NAMES = {"slug", "id", "fileid", "filename", "file", "path", "hash", "guid", "uuid"};
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S{1,4000}");
    private static final Pattern BARE = Pattern.compile("(?i)(?:[a-z0-9-]{1,63}\\.)+[a-z]{2,24}(?:[:/?#]\\S{0,4000})?");

    private Entry() {}

    /** The address as text, whatever it is; a field may be named like one and hold words. */
    static String rawAddress(Fields fields) {
        for (String name : ADDRESS) {
            String value = fields.text(name);
            if (WEB.matcher(value.replace(' ', '+')).matches()) {
                return value;
            }
        }
        String source = fields.text("source", "id", "target");
        if (WEB.matcher(source).matches()) {
            return source;
        }
        return Stream.of(ADDRESS).map(fields::text).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    /** @throws RejectedException where it leads to no page of the web */
    static String address(String written) throws RejectedException {
        String value = written.strip().replace(" ", "%20");
        if (value.isEmpty() || WEB.matcher(value).matches()) {
            return value;
        }
        if (BARE.matcher(value).matches()) {
            return "https://" + value;
        }
        throw new RejectedException(Rejection.UNSUPPORTED, value.substring(0, Math.min(200, value.length())));
    }

    /** @param folders that the entry lies in, the outermost first */
    static Draft of(Fields fields, List<String> folders) throws RejectedException {
        Draft draft = new Draft();
        draft.address = address(rawAddress(fields));
        boolean pinboard = fields.has("extended") && !fields.has("title");
        draft.title = pinboard ? fields.text("description") : fields.text(TITLE);
        draft.author = String.join(", ", Labels.of(fields.any(AUTHOR), false));
        draft.publisher = fields.text(SITE);
        draft.published = IsoDate.of(fields.text(PUBLISHED)).orElseGet(() -> Moments.of(fields.text(PUBLISHED)).map(Object::toString).orElse(""));
        String language = fields.text("language", "lang", "locale");
        draft.language = LANGUAGE.matcher(language).matches() ? language.replace('_', '-') : "";
        draft.excerpt = pinboard ? "" : fields.text(EXCERPT);
        draft.content = content(fields, draft);
        Stream.of(NAMES).map(fields::text).filter(name -> !name.isEmpty()).forEach(draft.names::add);
        draft.favourite = fields.isTrue(FAVOURITE) || Moments.of(fields.text("datefavorited", "favoritedat", "starredat", "timefavorited")).isPresent();
        boolean row = !fields.text(HIGHLIGHT).isEmpty();
        if (!row || fields.has("documenttags")) {
            draft.tags.addAll(Labels.of(fields.any(TAGS), pinboard || fields.has("hash", "toread", "others")));
        }
        draft.tags.addAll(folders);
        folders(fields, draft);
        draft.state = State.of(fields);
        if (row) {
            Mark mark = Marks.row(fields, fields.text(HIGHLIGHT));
            draft.marks.add(mark);
            draft.saved = Stream.of("savedat", "saveddate", "timeadded", "timestamp").flatMap(name -> Moments.of(fields.text(name)).stream()).findFirst().orElse(null);
        } else {
            draft.saved = Stream.of(SAVED).flatMap(name -> Moments.of(fields.text(name)).stream()).findFirst().orElse(null);
            note(fields, draft);
        }
        Marks.lists(fields).filter(mark -> !mark.isEmpty()).forEach(draft.marks::add);
        wallabag1(fields, draft);
        if (draft.title.isBlank()) {
            draft.title = draft.address;
        }
        return draft;
    }

    private static String content(Fields fields, Draft draft) {
        String content = fields.text(CONTENT);
        if (content.isEmpty() && fields.text("type").equalsIgnoreCase("text")) {
            content = fields.text("text");
        }
        return content.equals(draft.excerpt) || content.length() < 200 && WEB.matcher(content).matches() ? "" : content;
    }

    private static void note(Fields fields, Draft draft) {
        String note = fields.text(NOTE);
        if (!note.isEmpty() && !note.equals(draft.excerpt)) {
            draft.marks.add(new Mark("", note, null, List.of(), draft.saved));
        }
    }

    /** Folders that readers made are tags; those that every list has say a state. */
    private static void folders(Fields fields, Draft draft) {
        for (String field : FOLDER) {
            JsonElement value = fields.any(field);
            boolean numbers = value instanceof JsonArray all && all.asList().stream().allMatch(JsonElement::isJsonPrimitive) && field.equals("lists");
            for (String name : numbers || value == null ? List.<String>of() : Labels.of(value, false)) {
                switch (name.toLowerCase(Locale.ROOT)) {
                    case "starred", "favorites", "favourites" -> draft.favourite = true;
                    case "unread", "archive", "archived", "read", "inbox", "unsorted", "home", "later", "new", "default" -> { }
                    default -> draft.tags.add(name);
                }
            }
        }
    }

    /** The first wallabag numbered its fields: id, title, address, read, favourite, content. */
    private static void wallabag1(Fields fields, Draft draft) throws RejectedException {
        if (draft.address.isEmpty() && fields.has("2") && fields.has("1")) {
            draft.address = address(fields.text("2"));
        }
        if (fields.has("5") && draft.content.isEmpty()) {
            draft.content = fields.text("5");
        }
        if (draft.title.isEmpty()) {
            draft.title = fields.text("1");
        }
        draft.favourite |= fields.isTrue("isfav", "fav");
    }

}
