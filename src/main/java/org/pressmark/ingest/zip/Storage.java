package org.pressmark.ingest.zip;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An archive's bytes, wherever they are; a long file is not read into memory. */
interface Storage extends AutoCloseable {

    long size();

    /** Fills {@code into}, or throws {@link EOFException}. */
    void read(long at, byte[] into) throws IOException;

    @Override
    void close() throws IOException;

    default Bytes bytes(long at, int length) throws IOException {
        if (at < 0 || length < 0 || at + length > size()) {
            throw new EOFException();
        }
        byte[] read = new byte[length];
        read(at, read);
        return new Bytes(read);
    }

    static Storage of(byte[] content) {
        return new Storage() {
            @Override
            public long size() {
                return content.length;
            }

            @Override
            public void read(long at, byte[] into) throws IOException {
                if (at < 0 || at + into.length > content.length) {
                    throw new EOFException();
                }
                System.arraycopy(content, (int) at, into, 0, into.length);
            }

            @Override
            public void close() {}
        };
    }

    static Storage of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        long size = channel.size();
        return new Storage() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public void read(long at, byte[] into) throws IOException {
                ByteBuffer buffer = ByteBuffer.wrap(into);
                while (buffer.hasRemaining()) {
                    if (channel.read(buffer, at + buffer.position()) < 0) {
                        throw new EOFException();
                    }
                }
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
