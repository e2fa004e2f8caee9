package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;

/** {@code ce pack list}: whoever has no Java has every pack there is in the one file. */
class ShippedPacksTest {
    @Test
    void every_pack_that_is_published_is_installed_in_ce() throws IOException {
        String bom = Files.readString(Path.of("..", "bom", "pom.xml"));
        List<String> published = Pattern.compile("<artifactId>ce-pack-([a-z-]+)</artifactId>")
                .matcher(bom)
                .results()
                .map(MatchResult::group)
                .map(one -> one.replaceAll("<artifactId>ce-pack-|</artifactId>", ""))
                .toList();
        assertThat(published).contains("foundations", "us-ct", "us-me", "us-wi");
        Run run = Run.ce("pack", "list");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains(published).contains("ips", "US-ME");
        Run spanish = Run.ce("pack", "list", "--lang", "es", "--width", "40");
        assertThat(spanish.out()).contains("Paquetes instalados").contains(published);
    }
}
