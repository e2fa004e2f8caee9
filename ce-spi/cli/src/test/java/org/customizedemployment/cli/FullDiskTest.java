package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ce … > file} on a disk that is full. */
class FullDiskTest {
    @TempDir
    private Path folder;

    @Test
    void what_can_not_be_written_to_standard_output_is_no_success() {
        String store = "sqlite:" + folder.resolve("cases.db");
        Run.ce("import", CaseFixture.withJournal(folder).toString(), "--store", store);
        for (String[] command : List.of(
                new String[] {"export", "case-2"},
                new String[] {"export", "--all"},
                new String[] {"verify"},
                new String[] {"show", "case-2"})) {
            String[] all = Arrays.copyOf(command, command.length + 2);
            all[command.length] = "--store";
            all[command.length + 1] = store;
            StringWriter err = new StringWriter();

            int exit = CeCommand.run(new PrintWriter(new FullDisk()), new PrintWriter(err), all);

            assertThat(exit).as(command[0]).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err.toString()).containsOnlyOnce("ce: CE-CLI-005");
        }
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int any) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
