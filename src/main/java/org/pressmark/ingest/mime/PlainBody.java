package org.pressmark.ingest.mime;

import java.util.List;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.TextBuilder;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.ArticleText;
import org.pressmark.model.BlockKind;

/** A message's plain text: lines wrapped by mail programs joined (RFC 3676 where it is said), quoted lines (">") as quotations. */
final class PlainBody {

    private static final int WRAPPED = 60;

    private final TextBuilder out;
    private final boolean flowed;
    private int level;

    private PlainBody(TextBuilder out, boolean flowed) {
        this.out = out;
        this.flowed = flowed;
    }

    static ArticleText read(String title, String text, boolean flowed, List<String> attachments, Limits limits, Watch watch)
            throws RejectedException {
        var out = new TextBuilder(limits.blocks());
        out.open(BlockKind.TITLE, 0, null);
        out.add(title);
        out.close();
        var body = new PlainBody(out, flowed);
        int lines = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (++lines % 1000 == 0) {
                watch.check();
            }
            body.line(line);
        }
        for (String name : attachments) {
            out.open(BlockKind.LIST_ITEM, 1, "📎");
            out.add(name);
        }
        return out.build();
    }

    private void line(String line) throws RejectedException {
        int depth = 0;
        int at = 0;
        while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ' && depth > 0 && line.startsWith(">", at + 1))) {
            depth += line.charAt(at++) == '>' ? 1 : 0;
        }
        String words = line.substring(at);
        if (depth != level || words.isBlank()) {
            out.close();
            level = depth;
        }
        if (words.equals("-- ") || words.equals("--")) {
            out.rule();
            return;
        }
        if (words.isBlank()) {
            return;
        }
        if (!out.isOpen()) {
            out.open(depth > 0 ? BlockKind.QUOTATION : BlockKind.PARAGRAPH, Math.min(depth, 20), null);
        }
        out.add(words);
        boolean goesOn = flowed ? words.endsWith(" ") : words.length() >= WRAPPED;
        if (goesOn) {
            out.add(" ");
        } else {
            out.addLineBreak();
        }
    }
}
