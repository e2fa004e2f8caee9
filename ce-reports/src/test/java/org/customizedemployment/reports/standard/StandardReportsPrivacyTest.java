package org.customizedemployment.reports.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.reports.fixture.Working;
import org.customizedemployment.reports.format.CsvFormat;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.format.JsonFormat;
import org.customizedemployment.reports.format.MarkdownFormat;
import org.customizedemployment.reports.format.TextFormat;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;
import org.customizedemployment.tck.generator.CasePlanter;
import org.customizedemployment.tck.generator.GeneratedCase;
import org.customizedemployment.tck.privacy.ReportPrivacyContract;

/** Every standard report in every built-in format. */
final class StandardReportsPrivacyTest extends ReportPrivacyContract {
    @Override
    protected List<Report<?>> reports() {
        return new StandardReports().getReports();
    }

    @Override
    protected List<Format> formats() {
        return List.of(new HtmlFormat(), new JsonFormat(), new MarkdownFormat(), new CsvFormat(), new TextFormat());
    }

    @Override
    protected Messages messages(Locale locale) {
        return BundleMessages.of(locale);
    }

    @Override
    protected List<GeneratedCase> cases() {
        List<GeneratedCase> cases = new ArrayList<>(super.cases());
        cases.add(CasePlanter.plant(Working.file()));
        return cases;
    }

    @Override
    protected List<String> around(Document document, Format format) {
        return List.of(StandardReports.fileName(document, format));
    }
}
