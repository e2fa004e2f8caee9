package org.customizedemployment.runtime.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.watch.Asked;
import org.customizedemployment.runtime.watch.Askers;
import org.customizedemployment.spi.source.SourcedCase;
import org.jspecify.annotations.Nullable;

/**
 * Asks one question about each case of a file of any size: one case a line, as {@code ce-case/1} or as the case alone; or of a list of files, or of a
 * store. Lines are read one after the other, answered by several threads, and told in the order of the file; memory does not grow with it. A line that is wrong is told and passed over.
 *
 * <pre>{@code
 * Caseload caseload = ce.caseload(AsOf.none(), References.NONE);
 * CaseBatch<List<Decision>> batch = CaseBatch.of(caseload::checkAll);
 * BatchCount end = batch.run(Files.newInputStream(path), listener);
 * }</pre>
 *
 * @param <T> an answer; made in several threads at once
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseBatch<T> {
    private static final int LINES_AT_ONCE = 64;
    private static final int FEW_AT_ONCE = 4;
    private static final int BYTES_AT_ONCE = 1 << 18;
    private static final int LONGEST = 64 << 20;

    private final Function<CaseDocument, T> question;
    private final CaseJson json;
    private final int threads;
    private final int longest;
    private final int atOnce;
    private volatile boolean cancelled;

    private CaseBatch(Function<CaseDocument, T> question, CaseJson json, int threads, int longest, int atOnce) {
        this.question = question;
        this.json = json;
        this.threads = threads;
        this.longest = longest;
        this.atOnce = atOnce;
    }

    /**
     * Read leniently, as stores are; by as many threads as there are processors; lines of up to 64 MB.
     *
     * @param question pure and thread-safe; a line for which it throws is a bad one
     */
    public static <T> CaseBatch<T> of(Function<CaseFile, T> question) {
        return ofDocuments(document -> question.apply(document.caseFile()));
    }

    /** The same about cases with their journals. */
    public static <T> CaseBatch<T> ofDocuments(Function<CaseDocument, T> question) {
        return new CaseBatch<>(
                question, CaseJson.standard(), Runtime.getRuntime().availableProcessors(), LONGEST, LINES_AT_ONCE);
    }

    /** The same for lines that people or other programs wrote: what this version does not know is an error. */
    public CaseBatch<T> strictly() {
        return new CaseBatch<>(question, CaseJson.strict(), threads, longest, atOnce);
    }

    /**
     * @param count 1 or more
     */
    public CaseBatch<T> withThreads(int count) {
        return new CaseBatch<>(question, json, Math.max(1, count), longest, atOnce);
    }

    /** With another limit in bytes: about four times as much memory is needed for each thread. */
    public CaseBatch<T> withLongestLine(int bytes) {
        return new CaseBatch<>(question, json, threads, bytes, atOnce);
    }

    /** For answers that take much memory each: fewer of them are held at once. */
    CaseBatch<T> withLargeAnswers() {
        return new CaseBatch<>(question, json, threads, longest, FEW_AT_ONCE);
    }

    /** Ends a run: no further line is begun, those that were begun are told. From any thread. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Reads to the end, or until {@link #cancel()}. The stream stays the caller's to close.
     *
     * @throws IOException if the stream can't be read; what was told until then stands
     * @throws CeException if this thread is interrupted
     */
    public BatchCount run(InputStream in, BatchListener<T> listener) throws IOException {
        return run(new CaseLines(in, longest), listener);
    }

    /**
     * The same for cases in a file each, in that order: a place is told as the number of the file in the list, from 1.
     *
     * @throws CeException if this thread is interrupted
     */
    public BatchCount run(List<Path> files, BatchListener<T> listener) throws IOException {
        return run(new CaseFiles(files, longest), listener);
    }

    /**
     * The same for the cases of a store or a host, as {@link org.customizedemployment.runtime.CustomizedEmployment#cases} gives them: a place is told
     * as the number of the case in the stream, from 1. The stream stays the caller's to close.
     *
     * @throws CeException if this thread is interrupted
     */
    public BatchCount run(Stream<SourcedCase> cases, BatchListener<T> listener) throws IOException {
        return run(new StandingPieces(cases.iterator()), listener);
    }

    private BatchCount run(CasePieces pieces, BatchListener<T> listener) throws IOException {
        try (Askers workers = Askers.of(threads)) {
            return run(pieces, workers, new Telling<>(listener));
        }
    }

    private BatchCount run(CasePieces lines, Askers workers, Telling<T> telling) throws IOException {
        Deque<Asked<Done<T>>> begun = new ArrayDeque<>();
        boolean more = true;
        while (more && !cancelled) {
            List<CasePieces.Piece> some = some(lines);
            long read = lines.read();
            more = !some.isEmpty();
            if (more) {
                begun.add(workers.begin(() -> answer(some, read)));
            }
            if (begun.size() > 2 * threads) {
                telling.tell(get(begun.remove()));
            }
        }
        boolean early = more;
        while (!begun.isEmpty()) {
            telling.tell(get(begun.remove()));
        }
        return telling.count().ended(early);
    }

    private List<CasePieces.Piece> some(CasePieces lines) throws IOException {
        List<CasePieces.Piece> some = new ArrayList<>();
        long bytes = 0;
        while (some.size() < atOnce && bytes < BYTES_AT_ONCE) {
            CasePieces.Piece line = lines.next();
            if (line == null) {
                break;
            }
            some.add(line);
            bytes += line.bytes();
        }
        return some;
    }

    /** What came of a line: an answer, or what is wrong with it. */
    private record Answer<T>(
            long line,
            @Nullable CaseId id,
            @Nullable T answer,
            @Nullable BadLine bad) {}

    /** Some lines, and how far the file was read with them. */
    private record Done<T>(List<Answer<T>> answers, long read) {}

    private Done<T> answer(List<CasePieces.Piece> lines, long read) {
        List<Answer<T>> answers = new ArrayList<>();
        for (CasePieces.Piece line : lines) {
            answers.add(answer(line));
        }
        return new Done<>(answers, read);
    }

    private Answer<T> answer(CasePieces.Piece line) {
        BadLine refused = line.refused(longest);
        if (refused != null) {
            return new Answer<>(line.number(), null, null, refused);
        }
        try {
            CaseDocument document = line.read(json);
            return new Answer<>(line.number(), document.caseFile().getId(), question.apply(document), null);
        } catch (RuntimeException e) {
            return new Answer<>(line.number(), null, null, BadLine.of(line.number(), e));
        }
    }

    private static <T> T get(Asked<T> some) {
        try {
            return some.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CeException(RuntimeError.INTERRUPTED, "the batch was interrupted", e);
        }
    }

    /** Tells the listener and counts. */
    private static final class Telling<T> {
        private final BatchListener<T> listener;
        private BatchCount count = BatchCount.NONE;

        Telling(BatchListener<T> listener) {
            this.listener = listener;
        }

        BatchCount count() {
            return count;
        }

        void tell(Done<T> done) {
            for (Answer<T> one : done.answers()) {
                T answer = one.answer();
                CaseId id = one.id();
                BadLine bad = one.bad();
                if (bad != null) {
                    count = count.oneRefused();
                    listener.refused(bad);
                } else if (answer != null && id != null) {
                    count = count.oneAnswered();
                    listener.answered(one.line(), id, answer);
                }
            }
            count = count.upTo(done.read());
            listener.progressed(count);
        }
    }
}
