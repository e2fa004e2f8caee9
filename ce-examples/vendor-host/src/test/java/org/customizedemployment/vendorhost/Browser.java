package org.customizedemployment.vendorhost;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.opentest4j.TestAbortedException;

/** Chromium, where the machine has it. Whoever lacks it skips the tests that need it; with CE_TOOLS=required, as in the build of the project, they fail. */
final class Browser {
    private Browser() {}

    /** What a person would see. */
    static BufferedImage picture(String address, Path picture) throws IOException, InterruptedException {
        Process shot = new ProcessBuilder(
                        program().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--window-size=1100,1400",
                        "--screenshot=" + picture,
                        address)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!shot.waitFor(120, TimeUnit.SECONDS)) {
            shot.destroyForcibly();
            throw new IllegalStateException("the browser did not end");
        }
        return ImageIO.read(picture.toFile());
    }

    /** How much of it is not white, in hundredths. */
    static int inked(BufferedImage picture) {
        long inked = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                inked += (picture.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
            }
        }
        return (int) (inked * 100 / ((long) picture.getWidth() * picture.getHeight()));
    }

    private static Path program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(one -> Path.of(one, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> "required".equals(System.getenv("CE_TOOLS"))
                        ? new IllegalStateException("no browser is installed, and CE_TOOLS=required")
                        : new TestAbortedException("no browser is installed"));
    }
}
