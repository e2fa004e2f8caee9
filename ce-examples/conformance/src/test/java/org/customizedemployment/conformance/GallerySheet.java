package org.customizedemployment.conformance;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** One report in every format on one picture, small enough to be committed: pages in a browser, pages of paper, text as it is. */
final class GallerySheet {
    private static final int COLUMNS = 4;
    private static final int WIDTH = 196;
    private static final int HEIGHT = 232;
    private static final int TITLE = 18;
    private static final int GAP = 8;
    private static final int LINES = 44;
    private static final int COLOURS = 16;

    private final Path folder;

    GallerySheet(Path folder) {
        this.folder = folder;
    }

    /** Pages of each format, in the order of their names. */
    BufferedImage draw(Map<String, byte[]> files) throws IOException, InterruptedException {
        Map<String, BufferedImage> tiles = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> one : files.entrySet()) {
            tiles.put(one.getKey(), tile(one.getKey(), one.getValue()));
        }
        int rows = (tiles.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(
                COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + TITLE + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = graphics(sheet, new Color(0xe9eef4));
        int at = 0;
        for (Map.Entry<String, BufferedImage> one : tiles.entrySet()) {
            int x = GAP + (at % COLUMNS) * (WIDTH + GAP);
            int y = GAP + (at / COLUMNS) * (HEIGHT + TITLE + GAP);
            graphics.setColor(new Color(0x1b2028));
            graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 12));
            graphics.drawString(one.getKey(), x, y + TITLE - 6);
            graphics.drawImage(one.getValue(), x, y + TITLE, null);
            at++;
        }
        graphics.dispose();
        return reduced(sheet);
    }

    private BufferedImage tile(String format, byte[] bytes) throws IOException, InterruptedException {
        BufferedImage page =
                switch (format) {
                    case "html" -> browser(bytes);
                    case "pdf" -> paper(bytes);
                    case "docx", "xlsx" -> office(format, bytes);
                    default -> text(new String(bytes, StandardCharsets.UTF_8));
                };
        BufferedImage tile = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = graphics(tile, Color.WHITE);
        int height = page.getHeight() * WIDTH / page.getWidth();
        // In two steps, as one that halves more than once leaves letters out.
        BufferedImage half = new BufferedImage(WIDTH * 2, height * 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D first = graphics(half, Color.WHITE);
        first.drawImage(page, 0, 0, half.getWidth(), half.getHeight(), null);
        first.dispose();
        graphics.drawImage(half, 0, 0, WIDTH, height, null);
        graphics.dispose();
        return tile;
    }

    private static Graphics2D graphics(BufferedImage image, Color ground) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        return graphics;
    }

    private BufferedImage browser(byte[] html) throws IOException, InterruptedException {
        Path page = Files.write(folder.resolve("page.html"), html).toAbsolutePath();
        Path shot = folder.resolve("page.png").toAbsolutePath();
        drawn(
                shot,
                List.of(
                        System.getProperty("ce.chromium", "chromium"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--window-size=784,928",
                        "--screenshot=" + shot,
                        page.toUri().toString()));
        return ImageIO.read(shot.toFile());
    }

    private BufferedImage office(String format, byte[] bytes) throws IOException, InterruptedException {
        Path page = Files.write(folder.resolve("page." + format), bytes).toAbsolutePath();
        Path pdf = folder.resolve("page.pdf");
        drawn(
                pdf,
                List.of(
                        "soffice",
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toAbsolutePath().toString(),
                        page.toString()));
        return paper(Files.readAllBytes(pdf));
    }

    private static BufferedImage paper(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 96);
        }
    }

    private static BufferedImage text(String text) {
        BufferedImage page = new BufferedImage(WIDTH * 3, HEIGHT * 3, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = graphics(page, Color.WHITE);
        graphics.setColor(new Color(0x1b2028));
        graphics.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 13));
        int y = 20;
        for (String line : text.lines().limit(LINES).toList()) {
            graphics.drawString(line, 10, y);
            y += 16;
        }
        graphics.dispose();
        return page;
    }

    /** What an earlier page left there is not taken for this one: a program that can't read a format may end as if all were well. */
    private void drawn(Path picture, List<String> command) throws IOException, InterruptedException {
        Files.deleteIfExists(picture);
        Path log = folder.resolve("drawing.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command.get(0) + " did not finish");
        }
        if (!Files.exists(picture)) {
            throw new IOException(command + " drew nothing: " + Files.readString(log));
        }
    }

    /** Sixteen shades from ink to white: pages are black on white with a little blue. */
    private static BufferedImage reduced(BufferedImage image) {
        byte[] red = new byte[COLOURS];
        byte[] green = new byte[COLOURS];
        byte[] blue = new byte[COLOURS];
        for (int i = 0; i < COLOURS; i++) {
            red[i] = (byte) (0x1b + ((0xff - 0x1b) * i) / (COLOURS - 1));
            green[i] = (byte) (0x28 + (0xff - 0x28) * i / (COLOURS - 1));
            blue[i] = (byte) (0x40 + (0xff - 0x40) * i / (COLOURS - 1));
        }
        BufferedImage reduced = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                BufferedImage.TYPE_BYTE_BINARY,
                new IndexColorModel(4, COLOURS, red, green, blue));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int light = (((rgb >> 16) & 0xff) * 3 + ((rgb >> 8) & 0xff) * 6 + (rgb & 0xff)) / 10;
                int shade = Math.max(0, light - 0x28) * (COLOURS - 1) / (0xff - 0x28);
                reduced.getRaster().setSample(x, y, 0, shade);
            }
        }
        return reduced;
    }
}
