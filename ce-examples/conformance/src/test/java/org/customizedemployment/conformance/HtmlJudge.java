package org.customizedemployment.conformance;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What the Nu validator says of a page. It reads its grammar once for all pages, which takes longer than a page. */
final class HtmlJudge {
    private static final String GRAMMAR = "http://s.validator.nu/html5-all.rnc";
    /** The grammar is nested deeper than a usual stack. */
    private static final long STACK = 256L << 20;

    private static final long PATIENCE = 120;
    /** XHTML's way to close an element is told as information. */
    private static final String INFORMATION = "Trailing slash on void elements";

    private static final SimpleDocumentValidator NU = new SimpleDocumentValidator();
    private static boolean ready;

    private HtmlJudge() {}

    /** Errors and warnings, each with its line; empty if there are none. */
    static synchronized List<String> problems(byte[] html) throws Exception {
        Told told = new Told();
        deep(() -> {
            if (!ready) {
                NU.setUpMainSchema(GRAMMAR, told);
                ready = true;
            }
            NU.setUpValidatorAndParsers(told, true, false);
            NU.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(html)));
            return told;
        });
        return told.problems;
    }

    private static void deep(Callable<?> work) throws Exception {
        FutureTask<?> task = new FutureTask<>(work);
        new Thread(null, task, "validator", STACK).start();
        task.get(PATIENCE, TimeUnit.SECONDS);
    }

    private static final class Told extends DefaultHandler {
        private final List<String> problems = new ArrayList<>();

        @Override
        public void warning(SAXParseException problem) {
            if (!String.valueOf(problem.getMessage()).startsWith(INFORMATION)) {
                error(problem);
            }
        }

        @Override
        public void error(SAXParseException problem) {
            problems.add(problem.getLineNumber() + ": " + problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            error(problem);
        }
    }
}
