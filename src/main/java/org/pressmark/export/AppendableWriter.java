package org.pressmark.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Anything to append to, as a writer; closing leaves it open. */
final class AppendableWriter extends Writer {

    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] words, int from, int length) throws IOException {
        out.append(CharBuffer.wrap(words, from, length));
    }

    @Override
    public void write(String words, int from, int length) throws IOException {
        out.append(words, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
