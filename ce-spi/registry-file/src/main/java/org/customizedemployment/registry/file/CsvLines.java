package org.customizedemployment.registry.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.customizedemployment.core.reference.References;

/** The bytes of a register's file line by line, or all that is wrong with them. Bounded whatever they are. */
final class CsvLines {
    /** The longest field: ids have up to 120 characters, a list of components a few of them. */
    private static final int LONGEST_FIELD = 2_000;

    private static final int MOST_FIELDS = 64;
    private static final String MARK = "\uFEFF";

    private final String file;
    private final Heading heading;
    private final List<RegistryProblem> problems = new ArrayList<>();

    private CsvLines(String file, Heading heading) {
        this.file = file;
        this.heading = heading;
    }

    /**
     * Hands each line under the heading to the reader, who adds what is wrong with it.
     *
     * @throws RegistryFileException if anything is wrong
     */
    static void read(String file, byte[] bytes, Heading heading, Consumer<Fields> reader) {
        CsvLines lines = new CsvLines(file, heading);
        String text = lines.text(bytes);
        if (lines.problems.isEmpty()) {
            lines.lines(text, reader);
        }
        if (!lines.problems.isEmpty()) {
            int most = Math.min(RegistryFileException.MOST, lines.problems.size());
            throw new RegistryFileException(file, lines.problems.subList(0, most));
        }
    }

    private String text(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            long line = 1 + text.chars().filter(one -> one == '\n').count();
            problems.add(new RegistryProblem(RegistryError.NOT_UTF_8, line, null));
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private void lines(String text, Consumer<Fields> reader) {
        long last = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_FIELDS)
                                .maxFieldSize(LONGEST_FIELD)
                                .maxRecordSize(LONGEST_FIELD * heading.all().size())
                                .build(),
                        text)) {
            Iterator<CsvRecord> records = csv.iterator();
            List<String> names = records.hasNext()
                    ? records.next().getFields().stream().map(String::strip).toList()
                    : List.of();
            if (!heading.isRight(names)) {
                problems.add(new RegistryProblem(heading.error(), 1, heading.wrong(names)));
                return;
            }
            int read = 0;
            while (problems.size() < RegistryFileException.MOST && records.hasNext()) {
                CsvRecord record = records.next();
                last = record.getStartingLineNumber();
                if (read++ == References.MOST_CREDENTIALS) {
                    problems.add(new RegistryProblem(RegistryError.TOO_LARGE, last, null));
                    return;
                }
                reader.accept(new Fields(names, record.getFields(), last, problems));
            }
        } catch (CsvParseException e) {
            // Its message may hold what stands there, so it is not passed on.
            problems.add(new RegistryProblem(RegistryError.NOT_CSV, last + 1, null));
        } catch (IOException e) {
            throw new UncheckedIOException("reading '" + file + "' from memory", e);
        }
    }
}
