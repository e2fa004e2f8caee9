package org.customizedemployment.core.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.work.TaskKind;

/** The person's part of an employer view: what a consent and a line of the disclosure plan both release on the day, as it is true that day. */
record Released(
        Optional<String> name,
        List<Contribution> contributions,
        List<String> interests,
        List<String> conditions,
        List<String> supports,
        Optional<String> photoDescription,
        Optional<Digest> photo,
        Optional<String> representative,
        boolean branding) {
    private static final Released NOTHING = new Released(
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    static Released to(EntryId employer, Consents consents) {
        if (!consents.isReadable() || !consents.allow(ConsentScope.SHARE_WITH_EMPLOYER, employer)) {
            return NOTHING;
        }
        OnDay known = consents.known();
        DisclosurePlan plan = DisclosurePlan.of(consents, employer);
        Optional<DocumentRecord> photo = consents.allow(ConsentScope.RELEASE_PHOTOS, employer)
                ? plan.photo().flatMap(id -> known.find(DocumentRecord.TYPE, id))
                : Optional.empty();
        return new Released(
                plan.releases(DisclosureSubject.NAME)
                        ? known.entries(JobSeeker.TYPE).stream().findFirst().map(JobSeeker::getChosenName)
                        : Optional.empty(),
                standing(known, plan, DisclosureSubject.CONTRIBUTIONS)
                        .map(Contribution::of)
                        .toList(),
                statements(known, plan, DisclosureSubject.INTERESTS),
                statements(known, plan, DisclosureSubject.CONDITIONS),
                statements(known, plan, DisclosureSubject.SUPPORT_ON_THE_JOB),
                photo.flatMap(DocumentRecord::getAlternativeText),
                photo.filter(one -> showsNobodyElse(one, consents)).flatMap(DocumentRecord::getContent),
                plan.releases(DisclosureSubject.REPRESENTATIVE_NAME)
                        ? representative(known, consents)
                        : Optional.empty(),
                plan.releases(DisclosureSubject.PROVIDER_BRANDING));
    }

    /** Whoever else can be seen in a picture has released nothing: it is put in words only. Without words it is not for everyone. */
    private static boolean showsNobodyElse(DocumentRecord photo, Consents consents) {
        return photo.getAlternativeText().isPresent()
                && photo.getShows().stream().allMatch(consents::isOfJobSeeker);
    }

    /** Whom the person chose last, unless they have since decided to speak for themselves (CEE-4). */
    private static Optional<String> representative(OnDay known, Consents consents) {
        return known.entries(TeamMember.TYPE).stream()
                .filter(member -> member.getChoice()
                        .filter(choice -> consents.count(choice, ConsentScope.SHARE_WITH_EMPLOYER))
                        .isPresent())
                .filter(member -> member.getRoles().contains(TeamRole.REPRESENTATIVE))
                .max(Comparator.comparing(member -> chosenOn(member)))
                .filter(member -> known.choices(ChoiceKind.DECLINES_REPRESENTATION).stream()
                        .allMatch(no -> no.getOn().isBefore(chosenOn(member))))
                .map(TeamMember::getName);
    }

    private static LocalDate chosenOn(TeamMember member) {
        return member.getChoice().map(HumanDecision::on).orElse(LocalDate.MIN);
    }

    /**
     * A contribution released.
     *
     * @param text the person's words
     * @param kinds the kinds of tasks that it is about; empty if only the words say it
     */
    record Contribution(String text, List<TaskKind> kinds) {
        static Contribution of(ProfileStatement statement) {
            return new Contribution(
                    statement.getText(),
                    statement.getTopic().stream()
                            .filter(ProfileTopic.Tasks.class::isInstance)
                            .flatMap(topic -> ((ProfileTopic.Tasks) topic).kinds().stream())
                            .toList());
        }

        @Override
        public String toString() {
            return "Contribution{####}";
        }
    }

    private static List<String> statements(OnDay known, DisclosurePlan plan, DisclosureSubject subject) {
        return standing(known, plan, subject).map(ProfileStatement::getText).toList();
    }

    /** Only what the person confirmed; never a statement that they set aside, on whatever day (SEM-5). */
    private static Stream<ProfileStatement> standing(OnDay known, DisclosurePlan plan, DisclosureSubject subject) {
        return plan.statements(subject)
                .filter(id -> !SetAside.isSetAside(known.file(), id))
                .flatMap(id -> known.find(ProfileStatement.TYPE, id).stream())
                .filter(statement -> statement.getStanding() == StatementStanding.CONFIRMED);
    }

    @Override
    public String toString() {
        return "Released{####}";
    }
}
