package org.pressmark.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two starts meet, over a real socket. */
class HandoverTest {

    @TempDir
    Path runtime;

    private final BlockingQueue<List<String>> visits = new LinkedBlockingQueue<>();

    private Path place() {
        return MeetingPlace.of(runtime.resolve("library"), runtime.toString()).orElseThrow();
    }

    private Optional<Doorbell> hang() {
        return Doorbell.hang(place(), visits::add, Runnable::run);
    }

    @Test
    void theOpenWindowTakesTheWordsOfALaterStart() throws InterruptedException, IOException {
        List<String> words = List.of("file:///library/", "file:///tmp/M%C3%A4rz%201.txt", "pressmark:note/1?at=3");
        try (Doorbell bell = hang().orElseThrow()) {
            assertTrue(Caller.deliver(place(), words));
            assertEquals(words, visits.poll(5, TimeUnit.SECONDS));
            assertTrue(Caller.deliver(place(), List.of("file:///library/")));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place())));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place().getParent())));
            assertTrue(hang().isEmpty(), "one window listens");
        }
        assertFalse(Files.exists(place()));
        assertFalse(Caller.deliver(place(), words), "nobody is there any more");
    }

    @Test
    void theSocketOfAKilledWindowIsTakenOver() throws IOException {
        Files.createDirectories(place().getParent());
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(place()));
        }
        assertTrue(Files.exists(place()));
        assertFalse(Caller.deliver(place(), List.of("a")));
        try (Doorbell bell = hang().orElseThrow()) {
            assertTrue(Caller.deliver(place(), List.of("a")));
        }
    }

    @Test
    void whoDoesNotAnswerIsNotWaitedFor() throws IOException {
        Files.createDirectories(place().getParent());
        try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            silent.bind(UnixDomainSocketAddress.of(place()));
            assertFalse(Caller.deliver(place(), List.of("a")));
        }
    }

    @Test
    void aVisitorWhoLeavesOrSaysTooMuchDoesNotStopTheBell() throws IOException {
        try (Doorbell bell = hang().orElseThrow()) {
            SocketChannel.open(UnixDomainSocketAddress.of(place())).close();
            assertFalse(Caller.deliver(place(), List.of("x".repeat(3 << 20))));
            assertTrue(Caller.deliver(place(), List.of("a")));
        }
    }

    @Test
    void everyLibraryHasAPlaceOfItsOwnAndNoDirectoryMeansNone() {
        assertNotEquals(place(), MeetingPlace.of(runtime.resolve("other"), runtime.toString()).orElseThrow());
        assertEquals(place(), MeetingPlace.of(runtime.resolve("x/../library"), runtime.toString()).orElseThrow());
        assertTrue(MeetingPlace.of(runtime, null).isEmpty());
        assertTrue(MeetingPlace.of(runtime, "relative").isEmpty());
        assertTrue(MeetingPlace.of(runtime, runtime.resolve("none").toString()).isEmpty());
    }
}
