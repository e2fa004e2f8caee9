package org.customizedemployment.cli.library;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.schema.CaseSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce schema}: the JSON Schema of a document, made from the value classes themselves. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints the JSON Schema of a document, for editors and other programs.",
        footerHeading = "%nExample:%n",
        footer = "  ce schema entry-activity")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = "case",
            paramLabel = "NAME",
            description = "Which: case (default), command, decision, references, or a kind of entry.")
    private String name = "case";

    @Option(names = "--list", description = "Prints the names there are, one a line.")
    private boolean list;

    SchemaCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            names().forEach(out::println);
            return ExitCode.FINE;
        }
        CaseSchema schema = CaseSchema.find(name)
                .orElseThrow(() -> new CeException(CliError.BAD_CHOICE, "schema '" + name + "': there are " + names()));
        out.print(new String(schema.toJson(), StandardCharsets.UTF_8));
        return ExitCode.FINE;
    }

    private static List<String> names() {
        return CaseSchema.all().stream().map(CaseSchema::getName).toList();
    }
}
