package org.customizedemployment.cli.judging;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.readability.ReadabilityFormat;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ReportRequest;

/** Beside what the person is handed, for whoever hands it to them: whether it reads with ease (SEM-21). */
final class ReadingHint {
    private ReadingHint() {}

    static void tell(CustomizedEmployment ce, ReportRequest request, PrintWriter err) {
        if (request.audience() == Audience.JOB_SEEKER && !request.format().equals(ReadabilityFormat.ID)) {
            byte[] hint = ce.render(request.writtenAs(ReadabilityFormat.ID));
            err.print("ce: " + new String(hint, StandardCharsets.UTF_8));
            err.flush();
        }
    }
}
