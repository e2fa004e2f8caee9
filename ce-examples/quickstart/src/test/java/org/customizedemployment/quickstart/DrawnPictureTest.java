package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The one picture of the case is drawn here, so that it shows nobody. {@code -Dgolden.update=true} draws it anew; its digest is in the case. */
class DrawnPictureTest {
    private static final Path PICTURE = Path.of("case", "photo-2.png");
    private static final int WIDTH = 480;
    private static final int HEIGHT = 270;
    private static final int[] COLOURS = {0xFAF7F0, 0x7A4B2A, 0x3B7A8C, 0x1F2A36, 0x8FB8C9, 0xFFFFFF};

    @Test
    void the_picture_is_what_is_drawn_here() throws IOException {
        BufferedImage drawn = draw();
        if (Boolean.getBoolean("golden.update")) {
            ImageIO.write(drawn, "png", PICTURE.toFile());
        }
        assertThat(points(ImageIO.read(PICTURE.toFile()))).isEqualTo(points(drawn));
    }

    private static int[] points(BufferedImage picture) {
        assertThat(picture.getWidth()).isEqualTo(WIDTH);
        return picture.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    private static BufferedImage draw() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, palette());
        Graphics2D pen = picture.createGraphics();
        with(pen, 0).fillRect(0, 0, WIDTH, HEIGHT);
        with(pen, 3).fillRect(0, 236, WIDTH, 4);
        brush(pen, 28, 46);
        brush(pen, 120, 62);
        brush(pen, 212, 78);
        towel(pen, 182);
        towel(pen, 124);
        pen.dispose();
        return picture;
    }

    private static IndexColorModel palette() {
        return new IndexColorModel(3, COLOURS.length, shifted(16), shifted(8), shifted(0));
    }

    private static byte[] shifted(int bits) {
        byte[] part = new byte[COLOURS.length];
        IntStream.range(0, part.length).forEach(i -> part[i] = (byte) (COLOURS[i] >> bits));
        return part;
    }

    private static Graphics2D with(Graphics2D pen, int colour) {
        pen.setColor(new Color(COLOURS[colour]));
        return pen;
    }

    private static void brush(Graphics2D pen, int x, int width) {
        with(pen, 1).fillRoundRect(x + width / 2 - 9, 120, 18, 108, 16, 16);
        with(pen, 2).fillRoundRect(x, 56, width, 70, 22, 22);
        for (int bristle = 8; bristle < width - 6; bristle += 8) {
            with(pen, 3).fillRect(x + bristle, 36, 3, 22);
        }
    }

    private static void towel(Graphics2D pen, int y) {
        with(pen, 4).fillRoundRect(324, y, 132, 52, 26, 26);
        with(pen, 5).fillRect(346, y + 12, 88, 4);
        with(pen, 5).fillRect(346, y + 36, 88, 4);
    }
}
