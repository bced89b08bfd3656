package org.pressmark.ui.handover;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The later start's side. */
public final class Caller {

    private static final long PATIENCE_MILLIS = 300;

    private Caller() {}

    /**
     * Gives words to the window that is open.
     *
     * @return false where none answers in time; then the caller opens a window itself
     */
    public static boolean deliver(Path socket, List<String> words) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            Message.write(channel, words, PATIENCE_MILLIS);
            return Message.read(channel, PATIENCE_MILLIS).equals(List.of(Doorbell.TAKEN));
        } catch (IOException nobody) {
            return false;
        }
    }
}
