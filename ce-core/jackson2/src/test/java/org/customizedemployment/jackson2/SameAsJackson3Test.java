package org.customizedemployment.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.tck.generator.CaseGenerator;
import org.customizedemployment.tck.generator.GeneratedCase;
import org.junit.jupiter.api.Test;

/** Both lines write the same bytes, read the same values, and find the same wrong in the same place. */
class SameAsJackson3Test {
    private static final int SLIPS = 25;
    private static final List<String> BITS = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\\",
            "\\u12",
            "\\ud83d",
            "0",
            "-",
            "1.5",
            "1e9",
            "null",
            "true",
            "nul",
            "\"x\":1,",
            "\"kind\":\"activity\",",
            "2026-02-30",
            "\u0000",
            "\n",
            "é",
            "犬",
            " ",
            "{}",
            "[]",
            "\"\"");

    private final CaseJson two = CaseJson.standard();
    private final CaseJson twoStrict = CaseJson.strict();
    private final org.customizedemployment.jackson.CaseJson three =
            org.customizedemployment.jackson.CaseJson.standard();
    private final org.customizedemployment.jackson.CaseJson threeStrict =
            org.customizedemployment.jackson.CaseJson.strict();

    @Property(tries = 25)
    void a_case_is_written_in_the_same_bytes_and_read_as_the_same_case(@ForAll long seed) {
        CaseFile file = sample(seed, 30).caseFile();
        byte[] bytes = three.write(file);
        assertThat(two.write(file)).isEqualTo(bytes);
        assertThat(two.pretty().write(file)).isEqualTo(three.pretty().write(file));
        assertThat(two.readCaseFile(bytes)).isEqualTo(file).isEqualTo(three.readCaseFile(bytes));
    }

    @Property(tries = 20)
    void so_are_journals_and_decisions(@ForAll @AlphaChars @StringLength(min = 1, max = 8) String words) {
        for (Change change : Golden.changes(words)) {
            byte[] bytes = three.write(change);
            assertThat(two.write(change)).isEqualTo(bytes);
            assertThat(two.readChange(bytes)).isEqualTo(change);
        }
        for (Decision decision : Golden.decisions(words)) {
            byte[] bytes = three.write(decision);
            assertThat(two.write(decision)).isEqualTo(bytes);
            assertThat(two.readDecision(bytes)).isEqualTo(decision);
        }
    }

    @Property(tries = 12)
    void a_slip_is_the_same_slip_in_the_same_place(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = three.pretty().write(sample(seed, 6).caseFile());
        for (int i = 0; i < SLIPS; i++) {
            byte[] spoiled = spoil(bytes, random);
            String text = new String(spoiled, StandardCharsets.UTF_8);
            assertThat(outcome(two::readCaseFile, spoiled)).as(text).isEqualTo(outcome(three::readCaseFile, spoiled));
            assertThat(outcome(twoStrict::readCaseFile, spoiled))
                    .as("strict %s", text)
                    .isEqualTo(outcome(threeStrict::readCaseFile, spoiled));
        }
    }

    @Property(tries = 10)
    void so_is_one_in_a_journal(@ForAll long seed) {
        Random random = new Random(seed);
        for (Change change : Golden.changes("words")) {
            byte[] bytes = three.write(change);
            for (int i = 0; i < SLIPS / 4; i++) {
                byte[] spoiled = spoil(bytes, random);
                assertThat(outcome(twoStrict::readChange, spoiled))
                        .as(new String(spoiled, StandardCharsets.UTF_8))
                        .isEqualTo(outcome(threeStrict::readChange, spoiled));
            }
        }
    }

    @Test
    void each_cut_of_a_document_ends_in_the_same_place() {
        byte[] bytes = three.write(sample(7, 3).caseFile());
        for (int length = 0; length < bytes.length; length += 1 + length % 29) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            assertThat(outcome(two::readCaseFile, cut)).isEqualTo(outcome(three::readCaseFile, cut));
        }
    }

    private static GeneratedCase sample(long seed, int size) {
        return CaseGenerator.seeded(seed).sparse().withUnknown().sample(size);
    }

    /** Takes out, puts in or overwrites some bytes. */
    private static byte[] spoil(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int until = Math.min(bytes.length, at + random.nextInt(4));
        byte[] bit = random.nextInt(6) == 0
                ? new byte[] {(byte) (0x80 + random.nextInt(0x80))}
                : BITS.get(random.nextInt(BITS.size())).getBytes(StandardCharsets.UTF_8);
        byte[] spoiled = new byte[at + bit.length + bytes.length - until];
        System.arraycopy(bytes, 0, spoiled, 0, at);
        System.arraycopy(bit, 0, spoiled, at, bit.length);
        System.arraycopy(bytes, until, spoiled, at + bit.length, bytes.length - until);
        return spoiled;
    }

    /** What was read, or all that is said of why it was not. */
    private static Object outcome(Function<byte[], ?> reader, byte[] json) {
        try {
            return reader.apply(json);
        } catch (RuntimeException e) {
            // Of four bytes that begin no character the parser of Jackson 2 names the next one.
            return String.valueOf(e.getMessage()).replaceFirst("(?s)column \\d+(: not UTF-8)", "column …$1");
        }
    }
}
