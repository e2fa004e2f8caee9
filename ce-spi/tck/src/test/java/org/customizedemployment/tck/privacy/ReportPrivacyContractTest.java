package org.customizedemployment.tck.privacy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.customizedemployment.core.benefits.BenefitsPlan;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;
import org.customizedemployment.tck.generator.CaseGenerator;
import org.customizedemployment.tck.generator.GeneratedCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract bites: each way to let something out, once. */
@Tag("FED-PRIV-1")
@Tag("FED-PRIV-2")
class ReportPrivacyContractTest {
    /** What a report took from a case behind the view's back. */
    private static final GeneratedCase CASE =
            CaseGenerator.seeded(3).withUnknown().sample();

    private static final String NAME =
            CASE.caseFile().entries(JobSeeker.TYPE).get(0).getChosenName();

    @Test
    void a_report_that_asks_its_view_passes() {
        Report<CaseView> fine = report(
                CaseView.class,
                Audience.PROVIDER,
                view -> view.jobSeekerName().orElse("")
                        + view.entries(BenefitsPlan.TYPE).stream()
                                .flatMap(plan -> view.text(Sensitivity.MONEY, plan.toString()).stream())
                                .toList());
        Report<EmployerView> page = report(
                EmployerView.class,
                Audience.EMPLOYER,
                view -> view.getEmployer().getName() + view.getName());
        Trial trial = new Trial(List.of(fine, page), "");
        trial.nothing_is_written_that_the_audience_may_not_read();
        trial.without_a_consent_an_employer_reads_only_what_employers_said();
    }

    @Test
    void a_text_beyond_the_audience_is_found() {
        Report<CaseView> money = report(
                CaseView.class,
                Audience.PROVIDER,
                view -> view.entries(BenefitsPlan.TYPE).stream()
                        .map(plan -> String.join(
                                "",
                                Canaries.of(CASE).heldBy(plan).stream()
                                        .map(one -> one.text())
                                        .toList()))
                        .toList()
                        .toString());
        bites(money, "trial for provider through case view in plain, en-US: benefits-plan.");
    }

    @Test
    @Tag("SEM-5")
    void a_statement_set_aside_and_one_of_another_provider_are_found() {
        Report<CaseView> behind = report(
                CaseView.class,
                Audience.PROVIDER,
                view -> CASE.caseFile().entries(ProfileStatement.TYPE).get(0).getText());
        bites(behind, "trial for provider through case view without release in plain, en-US: profile-statement.text");
    }

    @Test
    void a_name_that_was_not_released_is_found() {
        Report<EmployerView> page = report(EmployerView.class, Audience.EMPLOYER, view -> NAME);
        bites(page, "job-seeker.chosenName");
        assertThatThrownBy(new Trial(List.of(page), "")::without_a_consent_an_employer_reads_only_what_employers_said)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("job-seeker.chosenName");
    }

    @Test
    void what_only_a_later_version_knows_is_found() {
        Report<CaseView> later = report(
                CaseView.class,
                Audience.JOB_SEEKER,
                view -> CASE.caseFile().getUnknownMembers().asMap().toString());
        bites(later, "later.unknownMembers");
    }

    @Test
    void a_name_in_the_name_of_the_file_is_found() {
        Report<EmployerView> empty = report(EmployerView.class, Audience.EMPLOYER, view -> "");
        assertThatThrownBy(new Trial(List.of(empty), NAME)::nothing_is_written_that_the_audience_may_not_read)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("around it: job-seeker.chosenName");
    }

    @Test
    void a_report_over_something_that_is_no_view_is_refused() {
        Report<String> none = report(String.class, Audience.TEAM, view -> view);
        assertThatThrownBy(new Trial(List.of(none), "")::nothing_is_written_that_the_audience_may_not_read)
                .hasMessageContaining("which is no view");
    }

    private static void bites(Report<?> report, String leak) {
        assertThatThrownBy(new Trial(List.of(report), "")::nothing_is_written_that_the_audience_may_not_read)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(leak);
    }

    private static <V> Report<V> report(Class<V> type, Audience audience, Function<V, String> words) {
        return new Report<>() {
            @Override
            public String getId() {
                return "trial";
            }

            @Override
            public Class<V> getViewType() {
                return type;
            }

            @Override
            public List<Audience> getAudiences() {
                return List.of(audience);
            }

            @Override
            public Document build(V view, Messages messages) {
                Block block = Block.Paragraph.of(words.apply(view));
                return new Document("trial", "Trial", messages.getLocale(), audience, null, List.of(block));
            }
        };
    }

    /** Writes every paragraph as it is. */
    private static final class Plain implements Format {
        @Override
        public String getMediaType() {
            return "text/plain";
        }

        @Override
        public String getFileExtension() {
            return "txt";
        }

        @Override
        public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
            for (Block block : document.blocks()) {
                String words = ((Block.Paragraph) block)
                        .content().stream()
                                .map(one -> ((org.customizedemployment.spi.document.Inline.Words) one).text())
                                .toList()
                                .toString();
                out.write(words.getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public Descriptor getDescriptor() {
            return Descriptor.of("plain", "1", ProviderKind.FORMAT);
        }
    }

    private static final class Trial extends ReportPrivacyContract {
        private final List<Report<?>> reports;
        private final String fileName;

        Trial(List<? extends Report<?>> reports, String fileName) {
            this.reports = new ArrayList<>(reports);
            this.fileName = fileName;
        }

        @Override
        protected List<Report<?>> reports() {
            return reports;
        }

        @Override
        protected List<Format> formats() {
            return List.of(new Plain());
        }

        @Override
        protected Messages messages(Locale locale) {
            return (Messages) Proxy.newProxyInstance(
                    Messages.class.getClassLoader(),
                    new Class<?>[] {Messages.class},
                    (proxy, method, arguments) -> locale);
        }

        @Override
        protected List<GeneratedCase> cases() {
            return List.of(CASE);
        }

        @Override
        protected List<String> around(Document document, Format format) {
            return List.of(fileName);
        }
    }
}
