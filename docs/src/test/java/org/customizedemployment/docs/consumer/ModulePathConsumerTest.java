package org.customizedemployment.docs.consumer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePathConsumerTest {
    @Test
    void a_program_with_a_module_info_compiles_without_warnings_and_runs(@TempDir Path folder)
            throws IOException, InterruptedException {
        String jars = Program.path(ConsumerPath.jars());
        Program program = ConsumerProgram.in(folder, true);
        program.compile(List.of("--module-path", jars));
        String path = Program.path(List.of(program.classes())) + File.pathSeparator + jars;
        ConsumerProgram.assertRan(program.run(List.of("-p", path, "-m", "consumer/consumer.Main")), true);
    }
}
