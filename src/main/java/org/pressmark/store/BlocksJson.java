package org.pressmark.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.InlineKind;
import org.pressmark.model.InlineStyle;
import org.pressmark.model.PageStart;

/**
 * Blocks as stored, format 1: {@code [1,[[kind,level,start,end,label,[[start,end,kind,target],…]],…]]}; with pages, format 2:
 * {@code [2,[…],[[label,offset],…]]}.
 */
final class BlocksJson {

    private static final int FORMAT = 1;
    private static final int WITH_PAGES = 2;

    private BlocksJson() {}

    static String write(List<Block> blocks) {
        return write(blocks, List.of());
    }

    static String write(List<Block> blocks, List<PageStart> pages) {
        var text = new StringWriter();
        try (var out = new JsonWriter(text)) {
            out.beginArray().value(pages.isEmpty() ? FORMAT : WITH_PAGES).beginArray();
            for (Block block : blocks) {
                write(out, block);
            }
            out.endArray();
            if (!pages.isEmpty()) {
                out.beginArray();
                for (PageStart page : pages) {
                    out.beginArray().value(page.label()).value(page.offset()).endArray();
                }
                out.endArray();
            }
            out.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonWriter out, Block block) throws IOException {
        out.beginArray().value(block.kind().name().toLowerCase(Locale.ROOT)).value(block.level());
        JsonRanges.write(out, block.range());
        out.value(block.label()).beginArray();
        for (InlineStyle style : block.styles()) {
            out.beginArray();
            JsonRanges.write(out, style.range());
            out.value(style.kind().name().toLowerCase(Locale.ROOT)).value(style.target()).endArray();
        }
        out.endArray().endArray();
    }

    /** @throws IOException where it is not what {@link #write} wrote */
    static List<Block> read(String json) throws IOException {
        try (var in = new JsonReader(new StringReader(json))) {
            in.beginArray();
            int format = format(in);
            var blocks = JsonRanges.list(in, BlocksJson::readBlock);
            if (format == WITH_PAGES) {
                in.skipValue();
            }
            in.endArray();
            return blocks;
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** @throws IOException where it is not what {@link #write} wrote */
    static List<PageStart> readPages(String json) throws IOException {
        try (var in = new JsonReader(new StringReader(json))) {
            in.beginArray();
            if (format(in) != WITH_PAGES) {
                return List.of();
            }
            in.skipValue();
            return JsonRanges.list(in, BlocksJson::readPage);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static int format(JsonReader in) throws IOException {
        int format = in.nextInt();
        if (format != FORMAT && format != WITH_PAGES) {
            throw new IOException("unknown format of blocks");
        }
        return format;
    }

    private static PageStart readPage(JsonReader in) throws IOException {
        in.beginArray();
        var page = new PageStart(in.nextString(), in.nextInt());
        in.endArray();
        return page;
    }

    private static Block readBlock(JsonReader in) throws IOException {
        in.beginArray();
        var kind = BlockKind.valueOf(in.nextString().toUpperCase(Locale.ROOT));
        var block = new Block(kind, in.nextInt(), JsonRanges.read(in), JsonRanges.nullableString(in),
                JsonRanges.list(in, BlocksJson::readStyle));
        in.endArray();
        return block;
    }

    private static InlineStyle readStyle(JsonReader in) throws IOException {
        in.beginArray();
        var style = new InlineStyle(JsonRanges.read(in),
                InlineKind.valueOf(in.nextString().toUpperCase(Locale.ROOT)), JsonRanges.nullableString(in));
        in.endArray();
        return style;
    }
}
