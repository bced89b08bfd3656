package org.pressmark.export;

import java.util.List;

/**
 * A file's pieces while new ones are put between them.
 *
 * @param ids of the program's blocks; empty for text of the user's
 * @param texts of all
 */
record LivingPieces(List<String> ids, List<String> texts) {

    /** Behind a block and the lines that the user wrote right under it; without such a block, behind what the file begins with. */
    int after(String id) {
        int block = ids.lastIndexOf(id);
        if (block < 0) {
            return ids.isEmpty() || !ids.getFirst().isEmpty() ? 0 : 1;
        }
        int next = block + 1;
        if (next == texts.size() || !ids.get(next).isEmpty() || texts.get(next).startsWith("\n")) {
            return next;
        }
        int blank = texts.get(next).indexOf("\n\n");
        return blank < 0 ? next + 1 : split(next, blank + 1);
    }

    /** Behind a line of the user's text; without it, behind a block. */
    int afterLine(String line, String id) {
        for (int i = 0; i < texts.size(); i++) {
            int start = ids.get(i).isEmpty() ? find(texts.get(i), line) : -1;
            if (start >= 0) {
                int end = texts.get(i).indexOf('\n', start);
                return end < 0 ? i + 1 : split(i, end + 1);
            }
        }
        return after(id);
    }

    private static int find(String text, String line) {
        for (int at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
            int end = text.indexOf('\n', at);
            if ((at == 0 || text.charAt(at - 1) == '\n') && text.substring(at, end < 0 ? text.length() : end).stripTrailing().equals(line)) {
                return at;
            }
        }
        return -1;
    }

    /** @return the index of the second part */
    private int split(int piece, int offset) {
        String whole = texts.get(piece);
        texts.set(piece, whole.substring(0, offset));
        ids.add(piece + 1, "");
        texts.add(piece + 1, whole.substring(offset));
        return piece + 1;
    }

    void add(int at, String id, String text) {
        boolean open = at > 0 && !texts.get(at - 1).isEmpty() && !texts.get(at - 1).endsWith("\n");
        ids.add(at, id);
        texts.add(at, open ? "\n" + text : text);
    }
}
