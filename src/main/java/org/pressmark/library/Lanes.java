package org.pressmark.library;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Cancellation;

/**
 * Works through a list on a few threads. What hangs is given up, and what breaks takes nothing else with it; results are handed out
 * on the caller's thread.
 */
final class Lanes<T, R> {

    /** @param broke what the work threw; null where it is to be given up because it takes too long */
    interface Listener<T, R> {
        void done(T item, R result);

        void failed(T item, @Nullable Throwable broke);

        /** Called a few times a second. */
        void tick();
    }

    private static final int TICK_MILLIS = 200;

    private final int lanes;
    private final Duration patience;
    private final BiFunction<T, Cancellation, R> work;
    private final BlockingQueue<Job> ended = new LinkedBlockingQueue<>();

    /** @param patience after this long an item is given up */
    Lanes(int lanes, Duration patience, BiFunction<T, Cancellation, R> work) {
        this.lanes = lanes;
        this.patience = patience;
        this.work = work;
    }

    /** One item on its way. Once given up, its work finds itself cancelled wherever it asks next, and its result is dropped. */
    private final class Job {
        private final T item;
        private final long start = System.nanoTime();
        private final FutureTask<R> task;
        private volatile boolean givenUp;

        Job(T item, Cancellation cancellation) {
            this.item = item;
            task = new FutureTask<>(() -> work.apply(item, () -> givenUp || cancellation.isCancelled()));
        }

        /** A platform thread: one that hangs must not keep a carrier of the others. */
        void start() {
            Thread.ofPlatform().daemon().name("import").start(() -> {
                task.run();
                ended.add(this);
            });
        }

        boolean isOverdue() {
            return System.nanoTime() - start > patience.toNanos();
        }
    }

    /** @throws CancellationException within a second of being cancelled, whatever the work does */
    void run(List<T> items, Cancellation cancellation, Listener<T, R> listener) {
        Queue<T> waiting = new ArrayDeque<>(items);
        List<Job> running = new ArrayList<>();
        try {
            while (!waiting.isEmpty() || !running.isEmpty()) {
                cancellation.check();
                while (running.size() < lanes && !waiting.isEmpty()) {
                    Job job = new Job(waiting.remove(), cancellation);
                    running.add(job);
                    job.start();
                }
                Job done = next();
                if (done != null && running.remove(done)) {
                    tell(done, listener);
                }
                for (Job late : running.stream().filter(Job::isOverdue).toList()) {
                    late.givenUp = true;
                    running.remove(late);
                    listener.failed(late.item, null);
                }
                listener.tick();
            }
        } finally {
            running.forEach(job -> job.givenUp = true);
        }
    }

    private @Nullable Job next() {
        try {
            return ended.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private void tell(Job job, Listener<T, R> listener) {
        try {
            listener.done(job.item, job.task.get());
        } catch (ExecutionException e) {
            listener.failed(job.item, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
