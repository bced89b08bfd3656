package org.pressmark.export;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.export.MarkdownFile.Piece;
import org.pressmark.export.MarkdownFile.Region;
import org.pressmark.export.MarkdownFile.Text;

/**
 * Keeps a Markdown file of the user's up to date. Only what stands in the program's own regions changes, each where it is now; an
 * annotation that is new comes after the one before it; one that is gone is marked. A region that the user wrote in stays as it is; if
 * the annotation has changed as well, the user's lines stay below it.
 */
public final class LivingFile {

    private static final Pattern OWNER = Pattern.compile("(?m)^pressmark:\\s*\"?([0-9A-Za-z-]{1,64})\"?\\s*$");

    private final ExportedArticle article;
    private final ExportWords words = new ExportWords();
    private final Map<String, MarkdownBlock> blocks = new LinkedHashMap<>();
    private final Map<String, String> headings = new HashMap<>();

    private LivingFile(ExportedArticle article) {
        this.article = article;
        var notes = new NoteBlock(article, words);
        for (ExportedNote note : article.notes()) {
            blocks.put(note.id(), notes.of(note));
            headings.put(note.id(), notes.heading(note));
        }
        MarkdownNotes.corrections(article).forEach(block -> blocks.put(block.id(), block));
    }

    /** The article that a file is of, by its properties or its head. */
    public static Optional<String> owner(String markdown) {
        var owner = OWNER.matcher(markdown);
        if (markdown.startsWith("---") && owner.find()) {
            return Optional.of(owner.group(1));
        }
        return MarkdownFile.parse(markdown).regions().stream().map(region -> region.block().facts())
                .filter(facts -> facts.has("article") && facts.get("article").isJsonPrimitive())
                .map(facts -> facts.get("article").getAsString()).findFirst();
    }

    public static String create(ExportedArticle article) {
        var out = new StringBuilder();
        try {
            new MarkdownNotes().write(article, true, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').append(UserNotes.PLACE).toString();
    }

    public static String update(String existing, ExportedArticle article) {
        boolean windows = existing.contains("\r\n");
        String updated = new LivingFile(article).updated(windows ? existing.replace("\r\n", "\n") : existing);
        return windows ? updated.replace("\n", "\r\n") : updated;
    }

    private String updated(String existing) {
        List<Piece> pieces = MarkdownFile.parse(existing).pieces();
        Map<String, String> properties = FrontMatter.of(article);
        JsonObject written = sums(pieces);
        Set<String> present = new HashSet<>();
        List<String> ids = new ArrayList<>();
        List<String> out = new ArrayList<>();
        for (Piece piece : pieces) {
            String id = "";
            String text = piece.markdown();
            if (piece instanceof Region region && present.add(region.block().id())) {
                id = region.block().id();
                text = id.equals("article") ? MarkdownNotes.head(article, properties).markdown() : updated(region);
            } else if (piece instanceof Text && out.isEmpty()) {
                text = FrontMatterMerge.merge(text, properties, written);
            }
            ids.add(id);
            out.add(text);
        }
        insert(existing, present, ids, out);
        return String.join("", out);
    }

    /** Of the properties that the program wrote last. */
    private static JsonObject sums(List<Piece> pieces) {
        return pieces.stream().filter(Region.class::isInstance).map(piece -> ((Region) piece).block().facts())
                .filter(facts -> facts.has("front") && facts.get("front").isJsonObject())
                .map(facts -> facts.getAsJsonObject("front")).findFirst().orElseGet(JsonObject::new);
    }

    private String updated(Region region) {
        MarkdownBlock old = region.block();
        @Nullable MarkdownBlock now = blocks.get(old.id());
        if (now == null) {
            return gone(region);
        }
        if (!old.isAsWritten() && old.wasWrittenAs(now.body())) {
            return region.markdown();
        }
        String kept = UserNotes.only(old.body());
        String whole = new MarkdownBlock(now.facts(), now.body() + kept).markdown();
        return old.isAsWritten() ? whole : whole + "\n" + UserNotes.without(old.body())
                .replaceAll("(?m)^\\^pm-" + Pattern.quote(old.id()) + "\\s*\\n", "");
    }

    private String gone(Region region) {
        MarkdownBlock old = region.block();
        if (old.facts().has("deleted")) {
            return region.markdown();
        }
        JsonObject facts = old.facts().deepCopy();
        facts.addProperty("deleted", true);
        return new MarkdownBlock(facts, old.body() + "- " + words.get("deleted") + "\n").markdown();
    }

    private void insert(String existing, Set<String> present, List<String> ids, List<String> out) {
        var pieces = new LivingPieces(ids, out);
        Set<String> lines = new HashSet<>(existing.lines().map(String::stripTrailing).toList());
        String before = "article";
        String lastHeading = "";
        for (var entry : blocks.entrySet()) {
            String id = entry.getKey();
            String heading = headings.getOrDefault(id, "");
            if (!present.contains(id)) {
                boolean first = !heading.isEmpty() && !heading.equals(lastHeading);
                boolean there = first && !lines.add(heading);
                int at = there ? pieces.afterLine(heading, before) : pieces.after(before);
                pieces.add(at, id, "\n" + (first && !there ? heading + "\n\n" : "") + entry.getValue().markdown());
            }
            before = id;
            lastHeading = heading;
        }
    }
}
