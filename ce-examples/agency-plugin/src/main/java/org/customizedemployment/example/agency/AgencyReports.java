package org.customizedemployment.example.agency;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.report.ReportProvider;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.PropertiesSource;

/** Brings the reports and their words. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
// snippet: reports
public final class AgencyReports implements ReportProvider {
    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("agency-reports", "0.1", ProviderKind.REPORTS);
    }

    @Override
    public List<Report<?>> getReports() {
        return List.of(new VisitsReport());
    }

    @Override
    public MessageSource getMessages() {
        PropertiesSource.Builder words = PropertiesSource.builder();
        for (String language : List.of("en", "es")) {
            words.add(
                    language,
                    PackFile.read("visits_" + language + ".properties", AgencyReports.class::getResourceAsStream)
                            .getContent());
        }
        return words.build();
    }
}
// end
