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
import java.util.SortedSet;
import java.util.TreeSet;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;

/** The bytes of a register's file as certificates, or all that is wrong with them. Bounded whatever they are. */
final class RegistryCsv {
    /** The longest field: ids have up to 120 characters, a list of components a few of them. */
    private static final int LONGEST_FIELD = 2_000;

    private static final int MOST_FIELDS = 64;
    private static final String MARK = "\uFEFF";

    private final String file;
    private final List<RegistryProblem> problems = new ArrayList<>();
    private final SortedSet<StaffCredential> rows = new TreeSet<>();

    private RegistryCsv(String file) {
        this.file = file;
    }

    /**
     * @throws RegistryFileException if anything is wrong
     */
    static SortedSet<StaffCredential> read(String file, byte[] bytes) {
        RegistryCsv reader = new RegistryCsv(file);
        String text = reader.text(bytes);
        if (reader.problems.isEmpty()) {
            reader.lines(text);
        }
        if (!reader.problems.isEmpty()) {
            int most = Math.min(RegistryFileException.MOST, reader.problems.size());
            throw new RegistryFileException(file, reader.problems.subList(0, most));
        }
        return reader.rows;
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

    private void lines(String text) {
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
                                .maxRecordSize(LONGEST_FIELD * Columns.ALL.size())
                                .build(),
                        text)) {
            Iterator<CsvRecord> records = csv.iterator();
            Columns columns = heading(records);
            RowReader reader = new RowReader(columns, problems);
            while (columns.isRight() && problems.size() < RegistryFileException.MOST && records.hasNext()) {
                CsvRecord record = records.next();
                last = record.getStartingLineNumber();
                add(reader, record.getFields(), last);
            }
        } catch (CsvParseException e) {
            // Its message may hold what stands there, so it is not passed on.
            problems.add(new RegistryProblem(RegistryError.NOT_CSV, last + 1, null));
        } catch (IOException e) {
            throw new UncheckedIOException("reading '" + file + "' from memory", e);
        }
    }

    private Columns heading(Iterator<CsvRecord> records) {
        Columns columns = new Columns(
                records.hasNext()
                        ? records.next().getFields().stream().map(String::strip).toList()
                        : List.of());
        if (!columns.isRight()) {
            problems.add(new RegistryProblem(RegistryError.BAD_HEADING, 1, null));
        }
        return columns;
    }

    private void add(RowReader reader, List<String> fields, long line) {
        if (rows.size() == References.MOST_CREDENTIALS) {
            problems.add(new RegistryProblem(RegistryError.TOO_LARGE, line, null));
            return;
        }
        reader.read(fields, line)
                .filter(one -> !rows.add(one))
                .ifPresent(one -> problems.add(new RegistryProblem(RegistryError.DUPLICATE, line, null)));
    }
}
