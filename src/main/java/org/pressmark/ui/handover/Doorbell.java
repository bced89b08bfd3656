package org.pressmark.ui.handover;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The open window's side: a thread that listens for later starts until it is closed. */
public final class Doorbell implements AutoCloseable {

    static final String TAKEN = "taken";
    private static final long PATIENCE_MILLIS = 1000;

    private final Path socket;
    private final ServerSocketChannel server;

    private Doorbell(Path socket, ServerSocketChannel server) {
        this.socket = socket;
        this.server = server;
    }

    /**
     * Listens; words that come are handed on, on the UI thread.
     *
     * @return empty where another window listens there already, or no socket can be made
     */
    public static Optional<Doorbell> hang(Path socket, Consumer<List<String>> visitor) {
        return hang(socket, visitor, Platform::runLater);
    }

    static Optional<Doorbell> hang(Path socket, Consumer<List<String>> visitor, Executor where) {
        try {
            Files.createDirectories(socket.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (isLeftBehind(socket)) {
                Files.deleteIfExists(socket);
            }
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                server.bind(UnixDomainSocketAddress.of(socket));
                Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            } catch (IOException taken) {
                server.close();
                return Optional.empty();
            }
            Doorbell bell = new Doorbell(socket, server);
            Thread.ofPlatform().daemon().name("doorbell").start(() -> bell.listen(visitor, where));
            return Optional.of(bell);
        } catch (IOException | UnsupportedOperationException noSockets) {
            return Optional.empty();
        }
    }

    /** A window that was killed leaves its socket, at which nobody listens. */
    private static boolean isLeftBehind(Path socket) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return !channel.isConnected();
        } catch (IOException refused) {
            return true;
        }
    }

    private void listen(Consumer<List<String>> visitor, Executor where) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                List<String> words = Message.read(channel, PATIENCE_MILLIS);
                Message.write(channel, List.of(TAKEN), PATIENCE_MILLIS);
                where.execute(() -> visitor.accept(words));
            } catch (IOException gone) {
                // The visitor left, or the bell was closed, which the loop sees.
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException left) {
            // The next window finds that nobody listens there.
        }
    }
}
