package org.customizedemployment.docs.consumer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathConsumerTest {
    @Test
    void a_program_on_the_class_path_compiles_without_warnings_and_runs(@TempDir Path folder)
            throws IOException, InterruptedException {
        String jars = Program.path(ConsumerPath.jars());
        Program program = ConsumerProgram.in(folder, false);
        // Only here: javac looks into every manifest for jars that would have to be on the path as well.
        program.compile(List.of("-cp", jars, "-Xlint:-path"));
        String path = Program.path(List.of(program.classes())) + File.pathSeparator + jars;
        ConsumerProgram.assertRan(program.run(List.of("-cp", path, "consumer.Main")), false);
    }
}
