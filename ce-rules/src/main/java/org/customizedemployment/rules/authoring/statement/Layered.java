package org.customizedemployment.rules.authoring.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.condition.Operand;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.deadline.BusinessCalendar;
import org.customizedemployment.rules.programme.deadline.CalendarTerms;
import org.customizedemployment.rules.programme.funding.ExcludedPurchase;
import org.customizedemployment.rules.programme.funding.FundingTerms;
import org.customizedemployment.rules.programme.funding.HandOn;
import org.customizedemployment.rules.programme.funding.MixedFunding;
import org.customizedemployment.rules.programme.funding.Notice;
import org.customizedemployment.rules.programme.funding.PersonalBudget;
import org.customizedemployment.rules.programme.funding.Regime;
import org.customizedemployment.rules.programme.scheme.CertificationScheme;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** What the layers read so far add up to. Grows while packs are read, lowest first. For one thread. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Layered {
    public final Map<ParameterId, DeclaredParameter> parameters = new LinkedHashMap<>();
    public final Map<RuleId, DeclaredRule> rules = new LinkedHashMap<>();
    public final Map<ProgrammeId, DeclaredProgramme> programmes = new LinkedHashMap<>();
    public final Bindings shared = new Bindings();
    public final List<Overridden> overrides = new ArrayList<>();
    public final Map<String, CertificationScheme> certifications = new LinkedHashMap<>();
    public final Map<String, BusinessCalendar> calendars = new LinkedHashMap<>();
    public final Map<String, DeclaredCredential> credentials = new LinkedHashMap<>();
    public final Set<RuleId> refused = new LinkedHashSet<>();
    /** Parameters by which months are counted, and where the first of them is named. */
    public final Map<ParameterId, Place> months = new LinkedHashMap<>();
    /** Rules that services name, so that they are used without being bound. */
    public final Set<RuleId> required = new LinkedHashSet<>();

    public final Words words = new Words();
    public final Statements statements = new Statements();
    public final Fixed fixed = new Fixed();

    /** A parameter with the values that hold after all layers. */
    public static final class DeclaredParameter {
        public final Unit unit;
        public final Place place;
        public final PackId pack;
        public final List<PlacedValue> values = new ArrayList<>();
        public boolean used;
        /** Whether its values could not be read, which is told there and nowhere else. */
        public boolean unread;

        public DeclaredParameter(Unit unit, Place place, PackId pack) {
            this.unit = unit;
            this.place = place;
            this.pack = pack;
        }

        public boolean hasValue() {
            return values.stream().anyMatch(one -> one.value().value() != null);
        }
    }

    /** A dated value and where it is written. */
    public record PlacedValue(DatedParameter value, Place place) {}

    /** A credential requirement that services and rules name. */
    public record DeclaredCredential(CredentialRequirement requirement, Place place) {}

    /** A rule and where it is written; a rule in Java has the place of its pack's first file. */
    public record DeclaredRule(Rule rule, Place place, PackId pack) {}

    /** A programme as its layers describe it. */
    public static final class DeclaredProgramme {
        public final ProgrammeId id;
        public final OrganizationId funder;
        public final PackId pack;
        public final Map<ServiceCode, FundedService> services = new LinkedHashMap<>();
        public final List<Exclusion> exclusions = new ArrayList<>();
        public final Bindings bindings = new Bindings();
        public final List<Regime> regimes = new ArrayList<>();
        public final List<DeclaredRegime> declaredRegimes = new ArrayList<>();
        public final List<ExcludedPurchase> excluded = new ArrayList<>();
        public final List<Notice> notices = new ArrayList<>();

        public @Nullable PersonalBudget budget;
        public @Nullable HandOn handOn;
        public @Nullable MixedFunding mix;
        public @Nullable Place handOnPlace;
        /** By which regimes are chosen, and whose word that is. */
        public @Nullable Operand regimeDate;

        public @Nullable PackId regimeDatePack;

        public CalendarTerms calendar = CalendarTerms.NOT_STATED;
        public final Map<ServiceCode, Place> servicePlaces = new LinkedHashMap<>();
        public final List<Place> exclusionPlaces = new ArrayList<>();
        public final List<FixedExclusion> fixedExclusions = new ArrayList<>();
        public final List<Place> excludedPlaces = new ArrayList<>();
        public final Place place;
        public final Map<ServiceCode, PackId> servicePacks = new LinkedHashMap<>();
        public final Map<ServiceCode, YamlNode.Keys> written = new LinkedHashMap<>();

        public DeclaredProgramme(ProgrammeId id, OrganizationId funder, PackId pack, Place place) {
            this.id = id;
            this.funder = funder;
            this.pack = pack;
            this.place = place;
        }

        /** What it says about all its services together. */
        public FundingTerms funding() {
            return new FundingTerms(regimes, excluded, budget, handOn, notices, mix);
        }
    }

    /** An exclusion that no layer above may loosen. */
    public record FixedExclusion(Exclusion exclusion, Fixed.Mark mark) {}

    /** The days of a regime, all that is written of it, by whom and where. */
    public record DeclaredRegime(
            String id, EffectiveRange days, List<Citation> citations, YamlNode.Keys written, PackId pack, Place place) {
        public DeclaredRegime {
            citations = List.copyOf(citations);
        }
    }

    /** Bindings in the order in which packs bring them; a later layer's severity takes the earlier one's place. */
    public static final class Bindings {
        public final Map<Key, Bound> all = new LinkedHashMap<>();

        /** A rule at a point. */
        public record Key(RuleId rule, BindingPoint point) {}

        /** What it does there, which pack says so, and where. */
        public record Bound(Severity severity, PackId pack, Place place) {}
    }

    /** Something that a layer states anew. */
    public record Overridden(String subject, PackId by, String from, String to, PackId before) {}

    /** All services that may be named: those of the vocabulary and of any programme, as every one of them was announced. */
    public Set<String> services() {
        return Collections.unmodifiableSet(words.services);
    }

    /** A service that stands in the pack which is read, so that anything of the pack may name it. */
    public void announce(String service) {
        words.services.add(service);
    }

    /** The checks of the packs' vocabulary, which hosts ask by name. */
    public Set<String> checks() {
        return new LinkedHashSet<>(words.checks);
    }

    /** All kinds of activity that may be named: built-in ones and those of the packs' vocabulary. */
    public List<ActivityKind> activityKinds() {
        return words.activityKinds.stream().map(ActivityKind::of).toList();
    }
}
