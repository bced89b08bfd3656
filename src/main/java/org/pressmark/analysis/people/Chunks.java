package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;

/** Cuts paragraphs into runs of capitalised words, the candidates for names. */
final class Chunks {

    /** Tokens [from, to); {@code opening}: the first word also begins a sentence. */
    record Chunk(int from, int to, boolean opening) {}

    private final NameWords words;
    private final Tokens tokens;

    Chunks(NameWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    List<Chunk> of(Paragraph paragraph) {
        List<Chunk> chunks = new ArrayList<>();
        int i = paragraph.from();
        while (i < paragraph.to()) {
            if (!words.isNameShaped(tokens, i) || tokens.is(i, "i")) {
                i++;
                continue;
            }
            int end = end(i, paragraph.to());
            chunks.add(new Chunk(i, end, tokens.is(i, Tokens.FIRST)));
            i = end;
        }
        return chunks;
    }

    private int end(int from, int limit) {
        int i = from + 1;
        while (i < limit) {
            if (tokens.is(i, Tokens.FIRST)) {
                break;
            }
            if (words.isNameShaped(tokens, i)) {
                i++;
                continue;
            }
            int after = afterParticles(i, limit);
            if (after == i) {
                break;
            }
            i = after;
        }
        return i;
    }

    /** Past "van der" or "bin" and the capitalised word behind it; {@code i} if that is not what stands here. */
    private int afterParticles(int i, int limit) {
        int j = i;
        while (j < limit && j - i < 3 && tokens.is(j, Tokens.WORD) && !tokens.capitalised(j) && words.isParticle(tokens.lower(j))) {
            j++;
        }
        return j > i && j < limit && words.isNameShaped(tokens, j) && !tokens.is(j, Tokens.FIRST) ? j + 1 : i;
    }
}
