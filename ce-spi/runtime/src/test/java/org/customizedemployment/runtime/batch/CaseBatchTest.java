package org.customizedemployment.runtime.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.tck.generator.CaseGenerator;
import org.junit.jupiter.api.Test;

class CaseBatchTest {
    private static final CaseJson JSON = CaseJson.standard();

    private final Map<Long, Integer> sizes = new LinkedHashMap<>();
    private final List<BadLine> bad = new ArrayList<>();
    private final List<BatchCount> progress = new ArrayList<>();

    private final BatchListener<Integer> listener = new BatchListener<>() {
        @Override
        public void answered(long line, CaseId id, Integer answer) {
            sizes.put(line, answer);
        }

        @Override
        public void refused(BadLine line) {
            bad.add(line);
        }

        @Override
        public void progressed(BatchCount sofar) {
            progress.add(sofar);
        }
    };

    @Test
    void every_line_is_answered_in_the_order_of_the_file() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 1000; i++) {
            lines.append("{\"id\":\"case-").append(i).append("\"}\n");
        }
        List<Long> order = new ArrayList<>();
        BatchCount end = CaseBatch.of(file -> file.getId().value().length())
                .withThreads(3)
                .run(in(lines.toString()), new BatchListener<>() {
                    @Override
                    public void answered(long line, CaseId id, Integer answer) {
                        assertThat(id.value()).isEqualTo("case-" + line);
                        order.add(line);
                    }

                    @Override
                    public void refused(BadLine line) {
                        throw new AssertionError(line);
                    }
                });
        assertThat(order).hasSize(1000).isSorted();
        assertThat(end).isEqualTo(new BatchCount(lines.length(), 1000, 0, false));
    }

    @Test
    void one_bad_line_is_told_with_its_number_and_passed_over() throws IOException {
        String text = """
                {"id":"one"}

                {"id":"two","entries":[{"kind":"employer"}]}
                {"id":"three"
                not JSON at all
                {"format":"ce-case/1","case":{"id":"four"}}
                {"format":"ce-case/9","case":{"id":"five"}}
                {"id":"six"}""";
        BatchCount end = CaseBatch.of(CaseFile::size).run(in(text), listener);
        assertThat(sizes.keySet()).containsExactly(1L, 6L, 8L);
        assertThat(bad).extracting(BadLine::line).containsExactly(3L, 4L, 5L, 7L);
        assertThat(bad.get(0).pointer()).isEqualTo("/entries/0");
        assertThat(bad.get(1))
                .hasToString(
                        "4:14 /id: CE-JSON-001 the document ends too early; correct the JSON there; any JSON editor shows the place");
        assertThat(end).isEqualTo(new BatchCount(text.length(), 3, 4, false));
        assertThat(progress).last().isEqualTo(end);
    }

    @Test
    void broken_characters_are_told_and_cost_their_line_alone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"id\":\"a\"}\r\n{\"id\":\"b".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.writeBytes("\"}\n{\"id\":\"é\"}\n".getBytes(StandardCharsets.UTF_8));
        CaseBatch.of(CaseFile::size).run(new ByteArrayInputStream(bytes.toByteArray()), listener);
        assertThat(sizes.keySet()).containsExactly(1L, 3L);
        assertThat(bad).singleElement().asString().startsWith("2:").contains("not UTF-8");
    }

    @Test
    void a_line_of_two_hundred_megabytes_is_passed_over_without_being_kept() throws IOException {
        byte[] before = "{\"id\":\"a\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] after = "\n{\"id\":\"c\"}".getBytes(StandardCharsets.UTF_8);
        long length = 200L << 20;
        InputStream lines = new java.io.SequenceInputStream(
                new java.io.SequenceInputStream(new ByteArrayInputStream(before), new Endless(length)),
                new ByteArrayInputStream(after));
        BatchCount end = CaseBatch.of(CaseFile::size).withLongestLine(1 << 20).run(lines, listener);
        assertThat(sizes.keySet()).containsExactly(1L, 3L);
        assertThat(bad).singleElement().satisfies(one -> {
            assertThat(one.line()).isEqualTo(2);
            assertThat(one.code()).isEqualTo(RuntimeError.LINE_TOO_LONG);
            assertThat(one.what()).startsWith("209715200 bytes");
        });
        assertThat(end.bytes()).isEqualTo(before.length + length + after.length);
    }

    @Test
    void a_case_of_ten_thousand_entries_is_one_line_like_others() throws IOException {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("large"));
        for (int i = 0; i < 10_000; i++) {
            builder.put(Employer.builder()
                    .header(EntryHeader.first("employer-" + i))
                    .name("Bakery " + i)
                    .business("Bread")
                    .build());
        }
        String line = new String(JSON.write(CaseDocument.of(builder.build())), StandardCharsets.UTF_8);
        CaseBatch.of(CaseFile::size).strictly().run(in(line + "\n{\"id\":\"small\"}\n"), listener);
        assertThat(sizes).containsExactly(Map.entry(1L, 10_000), Map.entry(2L, 0));
        assertThat(bad).isEmpty();
    }

    @Test
    void it_stops_where_it_is_told_to_and_tells_what_was_begun() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        CaseBatch<Integer> batch =
                CaseBatch.<Integer>of(file -> asked.incrementAndGet()).withThreads(2);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            lines.append("{\"id\":\"case-").append(i).append("\"}\n");
        }
        BatchCount end = batch.run(in(lines.toString()), new BatchListener<>() {
            @Override
            public void answered(long line, CaseId id, Integer answer) {
                sizes.put(line, answer);
                if (line == 10) {
                    batch.cancel();
                }
            }

            @Override
            public void refused(BadLine line) {
                throw new AssertionError(line);
            }
        });
        assertThat(end.cancelled()).isTrue();
        assertThat(end.answered())
                .isEqualTo(sizes.size())
                .isEqualTo(asked.get())
                .isLessThan(2_000);
    }

    @Test
    void what_a_question_throws_costs_its_line_alone() throws IOException {
        CaseBatch<Integer> batch =
                CaseBatch.of(file -> 12 / (file.getId().value().length() - 1));
        batch.run(in("{\"id\":\"a\"}\n{\"id\":\"bb\"}\n"), listener);
        assertThat(sizes).containsExactly(Map.entry(2L, 12));
        assertThat(bad).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(RuntimeError.LINE_FAILED);
            assertThat(one.what()).isEqualTo("failed with ArithmeticException");
        });
    }

    @Test
    void a_caseload_answers_as_the_front_door_does() throws IOException {
        CaseFile file = CaseGenerator.seeded(5).sample().caseFile();
        CaseFile blank = CaseFile.builder(CaseId.of("blank"))
                .put(Employer.builder()
                        .header(EntryHeader.first(EntryId.of("employer").value()))
                        .name(" ")
                        .business("Bread")
                        .build())
                .build();
        try (CustomizedEmployment ce = CustomizedEmployment.builder().build()) {
            List<List<Decision>> answers = new ArrayList<>();
            BatchListener<List<Decision>> collecting = new BatchListener<>() {
                @Override
                public void answered(long line, CaseId id, List<Decision> answer) {
                    answers.add(answer);
                }

                @Override
                public void refused(BadLine line) {
                    bad.add(line);
                }
            };
            String lines = line(file) + line(blank);
            CaseBatch.of(ce.caseload(AsOf.none(), References.NONE).lookingThrough()::checkAll)
                    .run(in(lines), collecting);
            assertThat(answers).containsExactly(ce.checkAll(file, AsOf.none(), References.NONE));
            assertThat(bad).singleElement().satisfies(one -> {
                assertThat(one.code()).isEqualTo(RuntimeError.INVALID_INPUT);
                assertThat(one.line()).isEqualTo(2);
            });
        }
    }

    private static String line(CaseFile file) {
        return new String(JSON.write(file), StandardCharsets.UTF_8) + "\n";
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** That many bytes of one text. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(left, length);
            java.util.Arrays.fill(into, from, from + some, (byte) 'x');
            left -= some;
            return some;
        }
    }
}
