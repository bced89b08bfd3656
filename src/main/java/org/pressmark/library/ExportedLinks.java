package org.pressmark.library;

import java.util.List;
import java.util.Map;
import org.pressmark.model.Annotation;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.NoteLink;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlacedAnnotation;

/** Notes on their way out of the library: their links as Markdown's, by what the targets are called now. */
final class ExportedLinks {

    private ExportedLinks() {}

    static OpenArticle in(Links links, OpenArticle article) {
        List<PlacedAnnotation> written = article.annotations().stream()
                .map(placed -> new PlacedAnnotation(written(links, placed.annotation()), placed.placement())).toList();
        return written.equals(article.annotations()) ? article : article.with(article.understood(), written);
    }

    private static Annotation written(Links links, Annotation annotation) {
        return switch (annotation) {
            case Annotation.Highlight h -> h.withComment(written(links, h.comment()), h.modified());
            case Annotation.Note n -> new Annotation.Note(n.id(), n.articleId(), written(links, n.text()), n.tags(), n.created(), n.modified());
            case Annotation.Bookmark b -> b;
        };
    }

    /** A target that is gone has no link any more, but keeps its words. */
    private static String written(Links links, String comment) {
        List<NoteLink> found = NoteLink.in(comment);
        if (found.isEmpty()) {
            return comment;
        }
        Map<String, LinkTarget> targets = links.targets(comment);
        var out = new StringBuilder();
        int from = 0;
        for (NoteLink link : found) {
            LinkTarget target = targets.get(link.target());
            out.append(comment, from, link.range().start());
            out.append(target == null ? link.words() : "[" + NoteLink.plain(target.words()) + "](pressmark:" + target.id() + ")");
            from = link.range().end();
        }
        return out.append(comment.substring(from)).toString();
    }
}
