package org.customizedemployment.tck.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.junit.jupiter.api.Test;

/** What a format says of itself, and that the same document is the same file, whoever writes it and where. */
interface IdentityClauses extends FormatClauses {
    /** Who write at once. */
    int THREADS = 4;

    @Test
    default void it_says_that_it_is_a_format_and_what_its_files_are() {
        assertThat(format().getDescriptor().kind()).isEqualTo(ProviderKind.FORMAT);
        assertThat(format().getMediaType()).as("media type").matches("[a-z]+/[a-z0-9][a-z0-9.+-]*");
        assertThat(format().getFileExtension()).as("file extension").matches("[a-z0-9]{1,10}");
    }

    @Test
    default void the_same_document_gives_the_same_bytes() {
        assertThat(written(EveryBlock.planted().document()))
                .isEqualTo(written(EveryBlock.planted().document()));
    }

    @Test
    default void another_document_gives_other_bytes() {
        Document one = EveryBlock.planted().document();
        assertThat(written(one)).isNotEqualTo(written(one.with(one.blocks().subList(0, 5))));
    }

    @Test
    default void language_and_zone_of_the_machine_make_no_difference() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = written(EveryBlock.planted().document());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written(EveryBlock.planted().document())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    default void nothing_of_the_machine_is_in_the_file() {
        Document document = EveryBlock.planted().document();
        String file = textOf(written(document)) + new String(written(document), StandardCharsets.ISO_8859_1);
        assertThat(file).doesNotContain(System.getProperty("user.dir"), System.getProperty("java.io.tmpdir") + "/");
    }

    @Test
    default void many_write_at_once_with_one_format() throws Exception {
        Format format = format();
        Document document = EveryBlock.planted().document();
        byte[] alone = written(document);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<byte[]> one = () -> Written.by(format, document, others());
            List<Future<byte[]>> files = threads.invokeAll(
                    IntStream.range(0, 2 * THREADS).mapToObj(number -> one).toList());
            for (Future<byte[]> file : files) {
                assertThat(file.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    default void the_stream_is_left_open() throws IOException {
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Written.to(out, format(), EveryBlock.planted().document(), others(), null);
        assertThat(closed[0]).as("whoever opened the stream closes it").isFalse();
    }

    @Test
    default void a_disk_that_is_full_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> Written.to(full, format(), EveryBlock.planted().document(), others(), null))
                .as("the writer's IOException, as render declares")
                .isInstanceOf(IOException.class);
    }
}
