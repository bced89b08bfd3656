package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.stream.Collectors;
import org.pressmark.library.Documents;
import org.pressmark.model.Article;
import org.pressmark.model.Block;
import picocli.CommandLine.Command;

/** Prints just the article of files. */
@Command(name = "extract")
final class ExtractCommand extends FilesCommand {

    ExtractCommand(Console console) {
        super(console);
    }

    @Override
    void writeJson(Article article, Documents with, JsonWriter out) throws IOException {
        out.beginObject();
        out.name("source").value(article.source());
        out.name("format").value(article.format().id());
        out.name("title").value(article.title());
        out.name("byline").value(article.byline());
        out.name("published").value(article.published());
        out.name("language").value(article.language());
        out.name("text").value(text(article));
        out.endObject();
    }

    @Override
    void writeReadable(Article article, Documents with, Console to) {
        to.result(article.title());
        to.result("");
        to.result(text(article));
        to.result("");
    }

    /** The words of the blocks, captions too; the title is a field of its own. */
    private static String text(Article article) {
        return article.text().blocks().stream()
                .filter(ExtractCommand::isText)
                .map(block -> article.text().slice(block.range()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean isText(Block block) {
        return switch (block.kind()) {
            case TITLE, RULE -> false;
            case KICKER, HEADING, PARAGRAPH, QUOTATION, LIST_ITEM, CODE, TABLE_ROW, FIGURE -> true;
        };
    }
}
