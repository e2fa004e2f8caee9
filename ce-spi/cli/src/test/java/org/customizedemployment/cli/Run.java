package org.customizedemployment.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of {@code ce} and what came of it; without the progress that a slow machine makes it print. */
record Run(int exit, String out, String err) {
    static Run ce(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CeCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(exit, out.toString(), err.toString().replaceAll("(?m)^ce: still .*\\R", ""));
    }
}
