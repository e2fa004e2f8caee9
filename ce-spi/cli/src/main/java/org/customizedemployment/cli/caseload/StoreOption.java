package org.customizedemployment.cli.caseload;

import picocli.CommandLine.Option;

/** Where cases are kept. */
final class StoreOption {
    @Option(
            names = "--store",
            required = true,
            paramLabel = "URL",
            description = "The store, for example sqlite:cases.db.")
    private String url = "";

    StoreOption() {}

    String url() {
        return url;
    }
}
