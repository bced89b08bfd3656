package org.pressmark.ui.handover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines over a socket, with a limit to their length and to the waiting. */
final class Message {

    private static final int MOST_BYTES = 1 << 20;
    private static final int CHUNK = 1 << 13;

    private Message() {}

    /** @throws IOException also where the other does not take all of it in time */
    static void write(SocketChannel channel, List<String> lines, long millis) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        exchange(channel, SelectionKey.OP_WRITE, millis, () -> {
            channel.write(bytes);
            return !bytes.hasRemaining();
        });
        channel.shutdownOutput();
    }

    /** All until the other has ended. @throws IOException also where that takes too long or is too much */
    static List<String> read(SocketChannel channel, long millis) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        exchange(channel, SelectionKey.OP_READ, millis, () -> {
            int count = channel.read(chunk.clear());
            all.write(chunk.array(), 0, Math.max(count, 0));
            if (all.size() > MOST_BYTES) {
                throw new IOException("too much");
            }
            return count < 0;
        });
        return all.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
    }

    /** Takes part in an exchange once; true when that was all. */
    @FunctionalInterface
    private interface Part {
        boolean done() throws IOException;
    }

    private static void exchange(SocketChannel channel, int operation, long millis, Part part) throws IOException {
        long end = System.nanoTime() + millis * 1_000_000;
        channel.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            channel.register(selector, operation);
            while (!part.done()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 || selector.select(left) == 0) {
                    throw new IOException("no answer");
                }
                selector.selectedKeys().clear();
            }
        }
    }
}
