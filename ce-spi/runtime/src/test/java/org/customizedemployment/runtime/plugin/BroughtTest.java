package org.customizedemployment.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.report.ReportProvider;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Test;

/** Reports of several providers under one id. */
class BroughtTest {
    @Test
    void a_hosts_report_takes_the_place_of_the_standard_one_with_the_same_id() {
        OwnDiscovery own = new OwnDiscovery();
        List<Report<?>> reports = CustomizedEmployment.builder()
                .reports(new Own("agency", own))
                .build()
                .reports();
        assertThat(reports).contains(own);
        assertThat(reports).filteredOn(one -> one.getId().equals("discovery")).containsExactly(own);
        assertThat(reports).hasSameSizeAs(CustomizedEmployment.builder().build().reports());
    }

    @Test
    void two_providers_of_the_same_rank_can_not_bring_the_same_report() {
        CeException failure = catchThrowableOfType(
                CeException.class,
                () -> CustomizedEmployment.builder()
                        .reports(new Own("agency", new OwnDiscovery()))
                        .reports(new Own("other-agency", new OwnDiscovery()))
                        .build());
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.DUPLICATE_PROVIDER);
        assertThat(failure).hasMessageContaining("'discovery'");
    }

    private record Own(String id, Report<?> report) implements ReportProvider {
        @Override
        public List<Report<?>> getReports() {
            return List.of(report);
        }

        @Override
        public Descriptor getDescriptor() {
            return Descriptor.of(id, "1", ProviderKind.REPORTS);
        }
    }

    private static final class OwnDiscovery implements Report<CaseView> {
        @Override
        public String getId() {
            return "discovery";
        }

        @Override
        public Class<CaseView> getViewType() {
            return CaseView.class;
        }

        @Override
        public List<Audience> getAudiences() {
            return List.of(Audience.TEAM);
        }

        @Override
        public Document build(CaseView view, Messages messages) {
            return new Document("discovery", "Own", messages.getLocale(), view.getAudience(), null, List.of());
        }
    }
}
