package org.customizedemployment.rules.condition.attribute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.person.ReferralState;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;

/**
 * The attributes that conditions may read, per kind of entry: those of its value class that are codes, dates, minutes, numbers or flags or how
 * many there are, and some more that are told by others. Texts and who somebody is no pack can read.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Attributes {
    private static final Map<String, Map<String, Attribute>> BY_KIND = table();

    private Attributes() {}

    /** The names of the attributes of a kind; empty if it has none to read. */
    public static List<String> namesOf(EntryType<?> type) {
        return List.copyOf(
                BY_KIND.getOrDefault(type.getKind(), new LinkedHashMap<>()).keySet());
    }

    public static Optional<Attribute> find(EntryType<?> type, String name) {
        return Optional.ofNullable(
                BY_KIND.getOrDefault(type.getKind(), new LinkedHashMap<>()).get(name));
    }

    private static Map<String, Map<String, Attribute>> table() {
        Map<String, Map<String, Attribute>> all = new LinkedHashMap<>();
        for (Attribute one : attributes()) {
            all.computeIfAbsent(one.getType().getKind(), kind -> new LinkedHashMap<>())
                    .put(one.getName(), one);
        }
        for (EntryType<?> type : EntryTypes.all()) {
            Map<String, Attribute> ofKind = all.computeIfAbsent(type.getKind(), kind -> new LinkedHashMap<>());
            DerivedAttributes.of(type).forEach(one -> ofKind.putIfAbsent(one.getName(), one));
        }
        return all;
    }

    private static List<Attribute> attributes() {
        List<Attribute> all = new ArrayList<>();
        addPeople(all);
        addDiscovery(all);
        addFunding(all);
        addPursuits(all);
        return all;
    }

    private static void addPeople(List<Attribute> all) {
        all.add(words(TeamMember.TYPE, "roles", TeamMember::getRoles, TeamRole.values()));
        all.add(word(Referral.TYPE, "state", Referral::getState, ReferralState.values()));
        all.add(code(Referral.TYPE, "funder", one -> Optional.of(one.getFunder())));
        all.add(code(Referral.TYPE, "provider", one -> Optional.of(one.getProvider())));
        all.add(date(Referral.TYPE, "form-date", Referral::getFormDate));
        all.add(date(Referral.TYPE, "emailed-on", Referral::getEmailedOn));
        all.add(date(Referral.TYPE, "mailed-on", Referral::getMailedOn));
        all.add(date(Referral.TYPE, "received-on", Referral::getReceivedOn));
        all.add(size(Referral.TYPE, "forms", Referral::getForms));
        all.add(word(Consent.TYPE, "scope", Consent::getScope, ConsentScope.values()));
        all.add(word(Consent.TYPE, "capacity", Consent::getCapacity, Capacity.values()));
        all.add(date(Consent.TYPE, "revoked-on", Consent::getRevokedOn));
    }

    private static void addDiscovery(List<Attribute> all) {
        all.add(code(Activity.TYPE, "component", one -> Optional.of(one.getComponent())));
        all.add(code(Activity.TYPE, "activity-kind", one -> Optional.of(one.getActivityKind())));
        all.add(date(Activity.TYPE, "date", one -> Optional.of(one.getWhen().firstDate())));
        all.add(minutes(
                Activity.TYPE, "length", one -> Optional.of(one.getWhen().length())));
        all.add(word(ProfileStatement.TYPE, "area", ProfileStatement::getArea, ProfileArea.values()));
        all.add(word(ProfileStatement.TYPE, "standing", ProfileStatement::getStanding, StatementStanding.values()));
        all.add(size(VocationalTheme.TYPE, "statements", VocationalTheme::getStatements));
        all.add(code(DocumentRecord.TYPE, "document-type", one -> Optional.of(one.getDocumentType())));
        all.add(word(DocumentRecord.TYPE, "state", DocumentRecord::getState, DocumentState.values()));
        all.add(code(DocumentRecord.TYPE, "service", DocumentRecord::getService));
        all.add(date(DocumentRecord.TYPE, "sent-on", DocumentRecord::getSentOn));
        all.add(date(DocumentRecord.TYPE, "received-by-funder-on", DocumentRecord::getReceivedByFunderOn));
        all.add(size(DocumentRecord.TYPE, "reviews", DocumentRecord::getReviews));
        all.add(Attribute.of(
                DocumentRecord.TYPE,
                "reviewed-on",
                ValueKind.DATE,
                one -> Optional.of(one.getReviews().stream()
                        .<ArgumentValue>map(review -> new ArgumentValue.OfDate(review.on()))
                        .toList())));
        all.add(size(EmploymentPlan.TYPE, "likely-supports", EmploymentPlan::getLikelySupports));
        all.add(size(EmploymentPlan.TYPE, "natural-supports", EmploymentPlan::getNaturalSupports));
        all.add(size(EmploymentPlan.TYPE, "themes", EmploymentPlan::getThemes));
        all.add(flag(EmploymentPlan.TYPE, "approved", one -> one.getApproved().isPresent()));
        all.add(word(EmployerListing.TYPE, "origin", EmployerListing::getOrigin, ListingOrigin.values()));
        all.add(word(EmployerNeed.TYPE, "status", EmployerNeed::getStatus, NeedStatus.values()));
    }

    private static void addFunding(List<Attribute> all) {
        all.add(code(FundingEpisode.TYPE, "funder", one -> Optional.of(one.getFunder())));
        all.add(code(FundingEpisode.TYPE, "programme", one -> Optional.of(one.getProgramme())));
        all.add(date(FundingEpisode.TYPE, "opened-on", one -> Optional.of(one.getOpenedOn())));
        all.add(date(FundingEpisode.TYPE, "closed-on", FundingEpisode::getClosedOn));
        all.add(code(FundingEpisode.TYPE, "priority-category", FundingEpisode::getPriorityCategory));
        all.add(code(ProviderAssignment.TYPE, "approval-status", ProviderAssignment::getApprovalStatus));
        all.add(codes(ServiceEntry.TYPE, "billing-codes", ServiceEntry::getBillingCodes));
        all.add(codes(Milestone.TYPE, "billing-codes", Milestone::getBillingCodes));
        all.add(code(ServiceAuthorization.TYPE, "service", one -> Optional.of(one.getService())));
        all.add(minutes(ServiceAuthorization.TYPE, "limit", ServiceAuthorization::getLimit));
        all.add(date(ServiceAuthorization.TYPE, "verbal-on", ServiceAuthorization::getVerbalOn));
        all.add(date(ServiceAuthorization.TYPE, "written-on", ServiceAuthorization::getWrittenOn));
        all.add(date(ServiceAuthorization.TYPE, "withdrawn-on", ServiceAuthorization::getWithdrawnOn));
        all.add(date(
                ServiceAuthorization.TYPE,
                "first-day",
                one -> Optional.ofNullable(one.getPeriod().from())));
        all.add(date(
                ServiceAuthorization.TYPE,
                "last-day",
                one -> Optional.ofNullable(one.getPeriod().until())));
        all.add(code(ServiceEntry.TYPE, "service", one -> Optional.of(one.getService())));
        all.add(code(ServiceEntry.TYPE, "component", one -> Optional.of(one.getComponent())));
        all.add(code(ServiceEntry.TYPE, "activity-kind", one -> Optional.of(one.getActivityKind())));
        all.add(date(ServiceEntry.TYPE, "date", one -> Optional.of(one.getWhen().firstDate())));
        all.add(minutes(
                ServiceEntry.TYPE, "length", one -> Optional.of(one.getWhen().length())));
        all.add(code(OtherService.TYPE, "service", one -> Optional.of(one.getService())));
        all.add(code(OtherService.TYPE, "payer", one -> Optional.of(one.getPayer())));
        all.add(date(OtherService.TYPE, "date", one -> Optional.of(one.getWhen().firstDate())));
    }

    private static void addPursuits(List<Attribute> all) {
        all.add(word(Pursuit.TYPE, "pursuit-kind", Pursuit::getPursuitKind, PursuitKind.values()));
        all.add(word(Pursuit.TYPE, "state", Pursuit::getState, PursuitState.values()));
        all.add(date(RepresentationOffer.TYPE, "offered-on", one -> Optional.of(one.getOfferedOn())));
        all.add(date(EmployerContact.TYPE, "on", one -> Optional.of(one.getOn())));
        all.add(word(EmployerContact.TYPE, "method", EmployerContact::getMethod, ContactMethod.values()));
        all.add(minutes(Agreement.TYPE, "weekly", one -> Optional.of(one.getWeekly())));
        all.add(word(Agreement.TYPE, "payer", Agreement::getPayer, Payer.values()));
        all.add(date(Agreement.TYPE, "review-on", Agreement::getReviewOn));
        all.add(date(Employment.TYPE, "started-on", one -> Optional.of(one.getStartedOn())));
        all.add(date(Employment.TYPE, "ended-on", Employment::getEndedOn));
        all.add(minutes(Employment.TYPE, "weekly", one -> Optional.of(one.getWeekly())));
        all.add(word(Employment.TYPE, "payer", Employment::getPayer, Payer.values()));
        all.add(date(SupportContact.TYPE, "on", one -> Optional.of(one.getOn())));
        all.add(word(SupportContact.TYPE, "with", SupportContact::getWith, Capacity.values()));
        all.add(flag(SupportContact.TYPE, "face-to-face", SupportContact::isFaceToFace));
    }

    private static <E extends Entry> Attribute code(
            EntryType<E> type, String name, Function<E, Optional<? extends Object>> id) {
        return Attribute.of(
                type,
                name,
                ValueKind.CODE,
                entry -> id.apply(entry).map(one -> List.of(new ArgumentValue.OfCode(one.toString()))));
    }

    private static <E extends Entry> Attribute codes(EntryType<E> type, String name, Function<E, List<String>> codes) {
        return Attribute.of(
                type,
                name,
                ValueKind.CODE,
                entry -> Optional.of(codes.apply(entry).stream()
                        .<ArgumentValue>map(ArgumentValue.OfCode::new)
                        .toList()));
    }

    private static <E extends Entry> Attribute word(
            EntryType<E> type, String name, Function<E, Enum<?>> constant, Enum<?>[] known) {
        return Attribute.of(
                type,
                name,
                ValueKind.CODE,
                wordsOf(known),
                entry -> Optional.of(List.of(wordOf(constant.apply(entry)))));
    }

    private static <E extends Entry> Attribute words(
            EntryType<E> type,
            String name,
            Function<E, ? extends Collection<? extends Enum<?>>> constants,
            Enum<?>[] known) {
        return Attribute.of(type, name, ValueKind.CODE, wordsOf(known), entry -> {
            List<ArgumentValue> all = new ArrayList<>();
            constants.apply(entry).forEach(constant -> all.add(wordOf(constant)));
            return Optional.of(all);
        });
    }

    private static List<String> wordsOf(Enum<?>[] known) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : known) {
            words.add(word(constant));
        }
        return words;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ArgumentValue wordOf(Enum<?> constant) {
        return new ArgumentValue.OfCode(word(constant));
    }

    private static <E extends Entry> Attribute date(
            EntryType<E> type, String name, Function<E, Optional<LocalDate>> date) {
        return Attribute.of(
                type,
                name,
                ValueKind.DATE,
                entry -> date.apply(entry).map(one -> List.of(new ArgumentValue.OfDate(one))));
    }

    private static <E extends Entry> Attribute minutes(
            EntryType<E> type, String name, Function<E, Optional<Minutes>> minutes) {
        return Attribute.of(
                type,
                name,
                ValueKind.MINUTES,
                entry -> minutes.apply(entry).map(one -> List.of(new ArgumentValue.OfMinutes(one))));
    }

    private static <E extends Entry> Attribute flag(EntryType<E> type, String name, Function<E, Boolean> flag) {
        return Attribute.of(
                type, name, ValueKind.FLAG, entry -> Optional.of(List.of(new ArgumentValue.OfFlag(flag.apply(entry)))));
    }

    /** How many there are; the texts themselves are never read. */
    private static <E extends Entry> Attribute size(
            EntryType<E> type, String name, Function<E, ? extends Collection<?>> values) {
        return Attribute.of(
                type,
                name,
                ValueKind.NUMBER,
                entry -> Optional.of(List.of(new ArgumentValue.OfNumber(
                        BigDecimal.valueOf(values.apply(entry).size())))));
    }
}
