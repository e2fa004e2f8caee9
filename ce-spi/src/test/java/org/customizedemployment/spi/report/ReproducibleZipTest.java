package org.customizedemployment.spi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.customizedemployment.core.error.InvalidValueException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FED-PRIV-1")
class ReproducibleZipTest {
    private static final long MAY_2026 = 1_778_000_000_000L;
    private static final BinaryOperator<String> AS_IT_IS = (name, text) -> text;

    private static byte[] zip(long time, boolean stored, Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("of " + time);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(time);
                entry.setComment("part of " + time);
                if (stored) {
                    CRC32 check = new CRC32();
                    check.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(check.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** As the JDK reads it, which compares each part with its check sum. */
    private static Map<String, String> read(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        return parts;
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<p>Perros, 犬, 🐕</p>".repeat(2000));
        parts.put("docProps/core.xml", "<made>2026-05-05</made><title>Perros 🐕</title>");
        parts.put("word/empty.xml", "");
        parts.put("docProps/Überblick.xml", "");
        return parts;
    }

    @Test
    void files_made_at_different_times_become_the_same_bytes_with_the_same_parts_in_the_same_order() throws Exception {
        byte[] first = zip(MAY_2026, false, parts());
        byte[] second = zip(MAY_2026 + 86_400_000L, false, parts());
        assertThat(first).isNotEqualTo(second);

        byte[] same = ReproducibleZip.of(first, AS_IT_IS);
        assertThat(ReproducibleZip.of(second, AS_IT_IS)).isEqualTo(same);
        assertThat(read(same)).containsExactlyEntriesOf(parts());
        assertThat(ReproducibleZip.of(same, AS_IT_IS)).isEqualTo(same);
    }

    @Test
    void what_is_said_of_the_file_itself_can_be_rewritten_and_nothing_else() throws Exception {
        for (boolean stored : new boolean[] {false, true}) {
            Map<String, String> read = read(ReproducibleZip.of(
                    zip(MAY_2026, stored, parts()), (name, text) -> text.replaceAll("<made>.*</made>", "") + name));
            assertThat(read.get("docProps/core.xml")).isEqualTo("<title>Perros 🐕</title>docProps/core.xml");
            assertThat(read.get("docProps/Überblick.xml")).isEqualTo("docProps/Überblick.xml");
            assertThat(read.get("word/document.xml")).isEqualTo(parts().get("word/document.xml"));
            assertThat(read.get("word/empty.xml")).isEmpty();
        }
    }

    @Test
    void what_is_no_such_file_is_refused_wherever_it_is_cut_or_wrong() {
        byte[] zip = zip(MAY_2026, false, Map.of("docProps/core.xml", "<title>Perros</title>"));
        assertThatThrownBy(() -> ReproducibleZip.of(new byte[0], AS_IT_IS)).isInstanceOf(InvalidValueException.class);
        for (int length = 0; length < zip.length - 20; length++) {
            byte[] cut = Arrays.copyOf(zip, length);
            assertThatThrownBy(() -> ReproducibleZip.of(cut, AS_IT_IS))
                    .as("cut after %s", length)
                    .isInstanceOf(InvalidValueException.class);
        }
        for (int at = 0; at < zip.length; at++) {
            byte[] wrong = zip.clone();
            wrong[at] ^= (byte) 0xFF;
            try {
                ReproducibleZip.of(wrong, AS_IT_IS);
            } catch (InvalidValueException expected) {
                assertThat(expected).hasMessageContaining("ZIP file");
            }
        }
    }
}
