package org.customizedemployment.example.agency;

import java.util.List;
import java.util.Locale;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;
import org.customizedemployment.tck.privacy.ReportPrivacyContract;

// snippet: privacy
final class VisitsPrivacyTest extends ReportPrivacyContract {
    @Override
    protected List<Report<?>> reports() {
        return new AgencyReports().getReports();
    }

    @Override
    protected List<Format> formats() {
        return List.of(new TabFormat());
    }

    @Override
    protected Messages messages(Locale locale) {
        return BundleMessages.of(locale, List.of(new AgencyReports().getMessages()));
    }
}
// end
