package org.customizedemployment.runtime.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.customizedemployment.spi.document.Picture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A photo is shown without place, time, owner and title, and still is the same photo. */
@Tag("FED-PRIV-1")
class CleanPictureTest {
    private static byte[] drawn(String kind) throws IOException {
        BufferedImage image = new BufferedImage(16, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, 0xff8800);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, kind, out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] put(byte[] into, int at, byte[] part) {
        byte[] all = new byte[into.length + part.length];
        System.arraycopy(into, 0, all, 0, at);
        System.arraycopy(part, 0, all, at, part.length);
        System.arraycopy(into, at, all, at + part.length, into.length - at);
        return all;
    }

    private static byte[] segment(int marker, String content) {
        byte[] bytes = content.getBytes(ISO_8859_1);
        byte[] segment = new byte[bytes.length + 4];
        segment[0] = (byte) 0xff;
        segment[1] = (byte) marker;
        segment[2] = (byte) ((bytes.length + 2) >> 8);
        segment[3] = (byte) (bytes.length + 2);
        System.arraycopy(bytes, 0, segment, 4, bytes.length);
        return segment;
    }

    private static byte[] chunk(String kind, String content) {
        byte[] bytes = content.getBytes(ISO_8859_1);
        byte[] chunk = new byte[bytes.length + 12];
        chunk[3] = (byte) bytes.length;
        System.arraycopy(kind.getBytes(ISO_8859_1), 0, chunk, 4, 4);
        System.arraycopy(bytes, 0, chunk, 8, bytes.length);
        return chunk;
    }

    private static void same(byte[] before, Picture after) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(before));
        BufferedImage two = ImageIO.read(new ByteArrayInputStream(after.getContent()));
        assertThat(two.getWidth()).isEqualTo(one.getWidth());
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                assertThat(two.getRGB(x, y)).isEqualTo(one.getRGB(x, y));
            }
        }
    }

    @Test
    void a_jpeg_loses_every_note_and_no_pixel() throws IOException {
        byte[] plain = drawn("jpg");
        byte[] noted = plain;
        for (int marker : new int[] {0xe1, 0xe2, 0xed, 0xfe}) {
            noted = put(noted, 2, segment(marker, "CANARY 41.3,-72.9"));
        }
        Picture clean = CleanPicture.of(noted).orElseThrow();
        assertThat(new String(clean.getContent(), ISO_8859_1)).doesNotContain("CANARY");
        assertThat(clean.getMediaType()).isEqualTo("image/jpeg");
        same(plain, clean);
    }

    @Test
    void which_way_up_it_is_stays_and_nothing_else_of_the_camera_does() throws IOException {
        String notes = "Exif\0\0II*\0\10\0\0\0\1\0\22\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0CANARY";
        byte[] noted = put(drawn("jpg"), 2, segment(0xe1, notes));
        byte[] clean = CleanPicture.of(noted).orElseThrow().getContent();
        assertThat(new String(clean, ISO_8859_1)).doesNotContain("CANARY").contains("Exif");
        int at = new String(clean, ISO_8859_1).indexOf("Exif");
        assertThat(JpegOrientation.in(clean, at, 32)).isEqualTo(6);
    }

    @Test
    void what_hangs_behind_the_end_is_no_part_of_it() throws IOException {
        for (String kind : new String[] {"jpg", "png"}) {
            byte[] plain = drawn(kind);
            byte[] longer = put(plain, plain.length, "CANARY".getBytes(ISO_8859_1));
            assertThat(new String(CleanPicture.of(longer).orElseThrow().getContent(), ISO_8859_1))
                    .doesNotContain("CANARY");
        }
    }

    @Test
    void a_png_loses_its_texts_and_no_pixel() throws IOException {
        byte[] plain = drawn("png");
        byte[] noted = put(plain, 33, chunk("tEXt", "Author\0CANARY"));
        noted = put(noted, 33, chunk("eXIf", "CANARY"));
        Picture clean = CleanPicture.of(noted).orElseThrow();
        assertThat(new String(clean.getContent(), ISO_8859_1)).doesNotContain("CANARY");
        assertThat(clean.getMediaType()).isEqualTo("image/png");
        same(plain, clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "GIF89a", "<svg onload='x'/>", "\u00ff\u00d8\u00ff", "\u0089PNG\r\n\u001a\n", "%PDF-1.7"})
    void anything_else_is_not_shown(String content) {
        assertThat(CleanPicture.of(content.getBytes(ISO_8859_1))).isEmpty();
    }

    /** Cut off or damaged anywhere, it is left out or shown without notes; it never stops a report. */
    @Test
    void a_broken_one_stops_nothing() throws IOException {
        for (String kind : new String[] {"jpg", "png"}) {
            byte[] noted = kind.equals("jpg")
                    ? put(drawn(kind), 2, segment(0xe1, "Exif\0\0MM\0*CANARY"))
                    : put(drawn(kind), 33, chunk("tEXt", "CANARY"));
            for (int length = 0; length < noted.length; length++) {
                CleanPicture.of(Arrays.copyOf(noted, length));
                byte[] damaged = noted.clone();
                damaged[length] = (byte) 0xff;
                CleanPicture.of(damaged);
            }
        }
    }
}
