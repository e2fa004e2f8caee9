package org.customizedemployment.reports.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * The Discovery Report (CEE-2, ICF-T11, CT-28): who the person is and what they offer, each statement with its standing and source; what did
 * not fit; vocational themes with their evidence; support that will likely be needed. Set-aside statements are in the person's own copy only.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DiscoveryReport extends DescribedReport<CaseView> {
    public static final String ID = "discovery";

    private static final List<ProfileArea> PROFILE = List.of(
            ProfileArea.CONTRIBUTION,
            ProfileArea.INTEREST,
            ProfileArea.PREFERENCE,
            ProfileArea.IDEAL_CONDITION,
            ProfileArea.TASK_COMPETENCE,
            ProfileArea.LEARNING,
            ProfileArea.CONNECTION);

    public DiscoveryReport() {
        super(
                ID,
                CaseView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.PROVIDER, Audience.FUNDER),
                List.of("person", "team", "activities", "profile", "did-not-fit", "themes", "support", "set-aside"));
    }

    @Override
    public Document build(CaseView view, Messages messages) {
        Wording words = new Wording(messages, view.getAudience());
        CaseWording caseWords = new CaseWording(view, words);
        return new Builder(view, words, caseWords).build();
    }

    /** One report in the making. */
    private static final class Builder {
        private final CaseView view;
        private final Wording words;
        private final CaseWording caseWords;
        private final ProfileBlocks profile;

        Builder(CaseView view, Wording words, CaseWording caseWords) {
            this.view = view;
            this.words = words;
            this.caseWords = caseWords;
            this.profile = new ProfileBlocks(view, words, caseWords);
        }

        Document build() {
            List<Block> blocks = new ArrayList<>();
            blocks.add(caseWords.stateNotice(DocumentType.DISCOVERY_REPORT));
            caseWords.reportDate().ifPresent(blocks::add);
            blocks.add(Content.named("person", person()));
            blocks.add(Content.named("team", new TeamBlocks(view, words, caseWords).section()));
            blocks.add(Content.named("activities", new ActivitySummary(view, words, caseWords).section()));
            blocks.add(Content.named("profile", profile()));
            blocks.add(Content.named(
                    "did-not-fit",
                    statements("discovery.did-not-fit", ProfileArea.DID_NOT_FIT, "discovery.did-not-fit.none")));
            blocks.add(Content.named("themes", themes()));
            blocks.add(Content.named("support", support()));
            List<ProfileStatement> setAside = profile.setAside();
            if (!setAside.isEmpty()) {
                blocks.add(Content.section(
                                words.text("discovery.set-aside"),
                                Content.paragraph(words.text("discovery.set-aside.about"), "SEM-5"),
                                profile.table(words.text("discovery.set-aside"), setAside))
                        .named("set-aside"));
            }
            return new Document(
                    ID,
                    words.text("discovery.title", "name", caseWords.jobSeeker()),
                    words.getMessages().getLocale(),
                    view.getAudience(),
                    caseWords.state(DocumentType.DISCOVERY_REPORT),
                    blocks);
        }

        private Block person() {
            String title = words.text("discovery.person", "name", caseWords.jobSeeker());
            Optional<JobSeeker> person = view.entries(JobSeeker.TYPE).stream().findFirst();
            if (person.isEmpty()) {
                return Content.section(title, Content.paragraph(words.text("discovery.person.none")));
            }
            JobSeeker one = person.get();
            return Content.section(
                    title,
                    Content.values(
                            new Block.LabelledValue(
                                    words.text("person.name"), Content.sourced(caseWords.jobSeeker(), one.toRef())),
                            Content.value(
                                    words.text("person.pronouns"),
                                    caseWords.text(Sensitivity.IDENTITY, one.getPronouns())),
                            Content.value(
                                    words.text("person.communication"),
                                    caseWords.text(Sensitivity.HEALTH, one.getCommunicationMode())),
                            Content.value(
                                    words.text("person.languages"),
                                    words.list(one.getLanguages().stream()
                                            .map(words::language)
                                            .toList())),
                            Content.value(words.text("person.representative"), representative())));
        }

        /** Only by the person's own choice (CEE-4), as long as they have not since said that they speak for themselves (SEM-4). */
        private String representative() {
            return words.list(view.entries(TeamMember.TYPE).stream()
                    .filter(member -> member.getRoles().contains(TeamRole.REPRESENTATIVE))
                    .filter(member ->
                            member.getChoice().filter(this::isOwnAndStands).isPresent())
                    .map(member -> caseWords.person(member.getActor()))
                    .toList());
        }

        private boolean isOwnAndStands(HumanDecision choice) {
            return choice.capacity() == Capacity.JOB_SEEKER
                    && view.entries(Choice.TYPE).stream()
                            .filter(one -> one.getChoiceKind() == ChoiceKind.DECLINES_REPRESENTATION)
                            .allMatch(no -> no.getOn().isBefore(choice.on()));
        }

        private Block profile() {
            List<Block> blocks = new ArrayList<>();
            List<String> empty = new ArrayList<>();
            for (ProfileArea area : PROFILE) {
                List<ProfileStatement> statements = profile.of(area);
                String title = words.constant("area", area);
                if (statements.isEmpty()) {
                    empty.add(title);
                } else {
                    blocks.add(profile.table(title, statements));
                }
            }
            if (!empty.isEmpty()) {
                blocks.add(Content.paragraph(
                        words.text("discovery.profile.none", "areas", String.join("; ", empty)), "ICF-T6"));
            }
            return new Block.Section(words.text("discovery.profile", "name", caseWords.jobSeeker()), blocks);
        }

        private Block statements(String title, ProfileArea area, String none) {
            List<ProfileStatement> statements = profile.of(area);
            return Content.section(
                    words.text(title),
                    statements.isEmpty()
                            ? Content.paragraph(words.text(none))
                            : profile.table(words.constant("area", area), statements));
        }

        private Block themes() {
            List<Block> blocks = new ArrayList<>();
            for (VocationalTheme theme : view.entries(VocationalTheme.TYPE)) {
                List<Block> parts = new ArrayList<>();
                String description = caseWords.text(Sensitivity.HEALTH, theme.getDescription());
                parts.add(new Block.Paragraph(Content.sourced(
                        description.isEmpty() ? words.text("discovery.theme.no-description") : description,
                        theme.toRef())));
                List<ProfileStatement> evidence = profile.named(theme.getStatements());
                parts.add(
                        evidence.isEmpty()
                                ? Content.paragraph(words.text("discovery.theme.no-evidence"))
                                : profile.table(words.text("discovery.theme.evidence"), evidence));
                blocks.add(new Block.Section(
                        view.text(Sensitivity.HEALTH, theme.getTitle())
                                .orElse(theme.id().value()),
                        parts));
            }
            if (blocks.isEmpty()) {
                blocks.add(Content.paragraph(words.text("discovery.themes.none"), "ICF-T11"));
            }
            return new Block.Section(words.text("discovery.themes"), blocks);
        }

        private Block support() {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Content.paragraph(words.text("support.about"), "CT-28"));
            List<ProfileStatement> needs = profile.of(ProfileArea.SUPPORT_NEED);
            blocks.add(
                    needs.isEmpty()
                            ? Content.paragraph(words.text("support.needs.none"))
                            : profile.table(words.constant("area", ProfileArea.SUPPORT_NEED), needs));
            Optional<EmploymentPlan> plan =
                    view.entries(EmploymentPlan.TYPE).stream().reduce((earlier, later) -> later);
            blocks.addAll(new SupportBlocks(words, caseWords).blocks(plan));
            return new Block.Section(words.text("support.title"), blocks);
        }
    }
}
