package org.customizedemployment.reports.standard;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.reports.billing.InvoiceReport;
import org.customizedemployment.reports.billing.JobDevelopmentReport;
import org.customizedemployment.reports.caseload.CaseloadReport;
import org.customizedemployment.reports.caseload.CertificationsReport;
import org.customizedemployment.reports.course.AuditTrailReport;
import org.customizedemployment.reports.course.FollowAlongReport;
import org.customizedemployment.reports.course.ReferralPacketReport;
import org.customizedemployment.reports.course.TimelineReport;
import org.customizedemployment.reports.decision.BillReport;
import org.customizedemployment.reports.decision.ConformanceReport;
import org.customizedemployment.reports.decision.DecisionReport;
import org.customizedemployment.reports.decision.DecisionTreeReport;
import org.customizedemployment.reports.decision.IndicatorsReport;
import org.customizedemployment.reports.design.DesignsReport;
import org.customizedemployment.reports.design.PrivatePageReport;
import org.customizedemployment.reports.employer.EmployerPageReport;
import org.customizedemployment.reports.employer.JobDescriptionReport;
import org.customizedemployment.reports.employer.ProposalReport;
import org.customizedemployment.reports.employer.VisualResumeReport;
import org.customizedemployment.reports.log.ActivitiesLogReport;
import org.customizedemployment.reports.log.ContactLogReport;
import org.customizedemployment.reports.log.TodoReport;
import org.customizedemployment.reports.own.BenefitsSummaryReport;
import org.customizedemployment.reports.own.DisclosurePlanReport;
import org.customizedemployment.reports.own.PortfolioReport;
import org.customizedemployment.reports.person.DiscoveryReport;
import org.customizedemployment.reports.person.PlanReport;
import org.customizedemployment.reports.practice.TasksReport;
import org.customizedemployment.reports.text.ReportWords;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.report.ReportProvider;
import org.customizedemployment.spi.text.MessageSource;

/** The standard reports with their words in English and Spanish. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class StandardReports implements ReportProvider {
    private static final List<Report<?>> REPORTS = List.of(
            new DiscoveryReport(),
            new PlanReport(),
            new ActivitiesLogReport(),
            new ContactLogReport(),
            new EmployerPageReport(),
            new IndicatorsReport(),
            new BillReport(),
            new DecisionReport(),
            new DecisionTreeReport(),
            new TasksReport(),
            new TodoReport(),
            new DesignsReport(),
            new PrivatePageReport(),
            new ProposalReport(),
            new InvoiceReport(),
            new JobDevelopmentReport(),
            new ConformanceReport(),
            new CaseloadReport(),
            new CertificationsReport(),
            new JobDescriptionReport(),
            new VisualResumeReport(),
            new PortfolioReport(),
            new DisclosurePlanReport(),
            new BenefitsSummaryReport(),
            new ReferralPacketReport(),
            new FollowAlongReport(),
            new TimelineReport(),
            new AuditTrailReport());

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("standard", "0.1", ProviderKind.REPORTS);
    }

    @Override
    public List<Report<?>> getReports() {
        return REPORTS;
    }

    @Override
    public MessageSource getMessages() {
        return ReportWords.builtIn();
    }

    /** A file name that tells nothing about the person: {@code discovery.team.en.html}. */
    public static String fileName(Document document, Format format) {
        return String.join(
                ".",
                document.report(),
                document.audience().word(),
                document.language().toLanguageTag(),
                format.getFileExtension());
    }
}
