package org.pressmark.export.back;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.export.MarkdownFile;
import org.pressmark.export.MarkdownItem;
import org.pressmark.export.MarkdownLabels;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.TextRange;

/** Our own Markdown. Colour, tags and the reader's words are what the lines say; the rest is what the block knows of itself. */
final class MarkdownBlocks {

    private MarkdownBlocks() {}

    static FileContent read(String text) {
        var content = FileContent.empty();
        MarkdownFile file = MarkdownFile.parse(text);
        Target target = Target.NONE;
        for (MarkdownFile.Region region : file.regions()) {
            JsonObject facts = region.block().facts();
            if (Members.string(facts, "kind").equals("article")) {
                target = new Target(Members.string(facts, "text"), Members.string(facts, "article"), Members.string(facts, "address"),
                        Members.string(facts, "title"));
            } else if (!facts.has("deleted") && !Members.string(facts, "kind").equals("corrections")) {
                read(region, target).ifPresentOrElse(content.annotations()::add, () -> content.refused().add(
                        new Refused(String.valueOf(region.line()), Refused.Reason.NOT_KNOWN)));
            }
        }
        file.broken().forEach(broken -> content.refused().add(new Refused(String.valueOf(broken.line()), Refused.Reason.TRUNCATED)));
        return content;
    }

    private static Optional<Incoming> read(MarkdownFile.Region region, Target target) {
        JsonObject facts = region.block().facts();
        Optional<AnnotationKind> kind = List.of(AnnotationKind.values()).stream()
                .filter(one -> one.id().equals(Members.string(facts, "kind"))).findFirst();
        Optional<Instant> modified = Members.time(Members.string(facts, "modified"));
        if (kind.isEmpty() || modified.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = List.of(region.block().body().split("\n", -1));
        HighlightColor color = item(MarkdownLabels.color(), lines)
                .flatMap(named -> Members.color(named.replaceFirst(".*\\(([a-z]+)\\)$", "$1")))
                .or(() -> Members.color(Members.string(facts, "color"))).orElse(HighlightColor.YELLOW);
        var style = Members.style(Members.string(facts, "style"));
        String label = kind.get() == AnnotationKind.BOOKMARK ? MarkdownLabels.bookmark() : MarkdownLabels.note();
        String comment = item(label, lines).orElse("");
        List<String> tags = item(MarkdownLabels.tags(), lines).map(MarkdownBlocks::tags).orElse(List.of());
        return Optional.of(new Incoming(String.valueOf(region.line()), target, Members.id(region.block().id()), kind.get(),
                kind.get() == AnnotationKind.NOTE ? null : anchor(facts, lines), Members.number(facts, "start") >= 0,
                facts.has("exact"), color, style, comment, tags,
                Members.time(Members.string(facts, "created")).orElse(modified.get()), modified.get(), Members.times(facts, "earlier"),
                !facts.has("sum"),
                facts.has("sum") && !Changeable.sum(kind.get(), color, style, comment, tags).equals(Members.string(facts, "sum"))));
    }

    private static Optional<String> item(String label, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> found = MarkdownItem.read(label, lines.subList(i, lines.size()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Anchor anchor(JsonObject facts, List<String> lines) {
        int start = Math.max(0, Members.number(facts, "start"));
        int end = Math.max(start, Members.number(facts, "end"));
        @Nullable String exact = facts.has("exact") ? Members.string(facts, "exact") : null;
        return new Anchor(exact == null ? passage(lines) : exact, Members.string(facts, "prefix"), Members.string(facts, "suffix"),
                TextRange.of(start, end));
    }

    /** The quotation that the block begins with, as plain words. */
    private static String passage(List<String> lines) {
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith(">")) {
                break;
            }
            String own = line.substring(1).strip();
            if (!own.matches("`{3,}")) {
                words.add(unescaped(own));
            }
        }
        return String.join("\n", words).strip();
    }

    /** Commas part tags, but for those with a backslash. */
    private static List<String> tags(String line) {
        List<String> tags = new ArrayList<>();
        var tag = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                tag.append(c).append(line.charAt(++i));
            } else if (c == ',') {
                tags.add(unescaped(tag.toString().strip()));
                tag.setLength(0);
            } else {
                tag.append(c);
            }
        }
        tags.add(unescaped(tag.toString().strip()));
        return tags.stream().filter(one -> !one.isBlank()).distinct().toList();
    }

    private static String unescaped(String words) {
        return words.replaceAll("\\\\([\\p{Punct}])", "$1");
    }
}
