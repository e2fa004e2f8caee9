package org.customizedemployment.rules.authoring.programme;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.authoring.rule.BindingReader;
import org.customizedemployment.rules.authoring.rule.References;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.authoring.statement.Layered.Overridden;
import org.customizedemployment.rules.authoring.statement.Words;
import org.customizedemployment.rules.authoring.terms.CalendarReader;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.layer.Statement;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.funding.ExcludedPurchase;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Suggestion;

/** Reads {@code programmes} (declared here) and {@code extend-programmes} (services and bindings for those of a lower layer). */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ProgrammeReader {
    private final Layered layered;
    private final PackId pack;
    private final BindingReader bindings;
    private final ServiceChanges changes;

    public ProgrammeReader(Layered layered, PackId pack) {
        this.layered = layered;
        this.pack = pack;
        this.bindings = new BindingReader(layered, pack);
        this.changes = new ServiceChanges(layered, pack);
    }

    public void declare(Keys keys) {
        Optional<ProgrammeId> id = keys.required("id", "a programme's id", ProgrammeId::of);
        Optional<OrganizationId> funder = keys.required("funder", "the funder's id", OrganizationId::of);
        DeclaredProgramme programme = new DeclaredProgramme(
                id.orElse(ProgrammeId.of("unnamed")), funder.orElse(OrganizationId.of("unnamed")), pack, keys.place());
        id.ifPresent(one -> stated(one, keys));
        content(keys, programme);
        if (id.isPresent() && layered.programmes.putIfAbsent(id.get(), programme) != null) {
            keys.log()
                    .add(
                            RulesError.DUPLICATE_ID,
                            keys.place("id"),
                            "programme '" + id.get() + "' a second time",
                            "a higher layer adds to it under 'extend-programmes'");
        }
    }

    public void extend(Keys keys) {
        Optional<ProgrammeId> id = keys.required("id", "a programme's id", ProgrammeId::of);
        DeclaredProgramme programme = id.map(layered.programmes::get).orElse(null);
        if (programme == null) {
            List<String> known =
                    layered.programmes.keySet().stream().map(ProgrammeId::value).toList();
            id.ifPresent(one -> keys.log()
                    .add(
                            RulesError.UNKNOWN_REFERENCE,
                            keys.place("id"),
                            "no lower layer has programme '" + one + "'",
                            Suggestion.remedy(one.value(), known, RulesError.UNKNOWN_REFERENCE.remedy())));
            programme =
                    new DeclaredProgramme(ProgrammeId.of("unnamed"), OrganizationId.of("unnamed"), pack, keys.place());
        } else {
            // Its id and funder stay as they are; what it adds is told one by one.
            layered.statements.change(
                    new Subject(Subject.Kind.PROGRAMME, programme.id.value()), pack, keys.only("citations"));
        }
        content(keys, programme);
    }

    /** What a layer says of the programme itself; its services, exclusions and bindings are told one by one. */
    private void stated(ProgrammeId id, Keys keys) {
        layered.statements.whole(new Subject(Subject.Kind.PROGRAMME, id.value()), pack, keys.only("id", "funder"));
    }

    private void content(Keys keys, DeclaredProgramme programme) {
        keys.keys("calendar").ifPresent(one -> {
            programme.calendar = new CalendarReader(layered.calendars).terms(one);
            anew(programme, "calendar", one);
        });
        new RegimeReader(layered, pack).read(keys, programme);
        List<Keys> declared = keys.list("services");
        declared.forEach(one -> one.text("code").ifPresent(layered::announce));
        ServiceReader services = new ServiceReader(layered, programme.regimes);
        for (Keys one : declared) {
            changes.readFixed(one, programme);
            services.read(one).ifPresent(service -> add(programme, service, one));
        }
        for (Keys one : keys.list("set-services")) {
            changes.read(one, programme);
        }
        for (Keys one : keys.list("exclusions")) {
            boolean isFixed = one.flag("fixed").orElse(false);
            Exclusion read = exclusion(one);
            if (new FixedTerms(layered, pack).mayState(programme, read, isFixed, one)) {
                programme.exclusions.add(read);
                programme.exclusionPlaces.add(one.place());
                layered.statements.whole(exclusionSubject(programme), pack, one);
            }
        }
        for (Keys one : keys.list("excluded-purchases")) {
            excluded(one, programme);
        }
        new FundingReader(layered, pack).read(keys, programme);
        for (Keys one : keys.list("bindings")) {
            bindings.read(one, programme.bindings, programme.id.value());
        }
        keys.close();
    }

    private void excluded(Keys keys, DeclaredProgramme programme) {
        Optional<ServiceCode> service = side(keys, "service");
        if (!keys.has("service")) {
            keys.required("service", "the all-inclusive service", word -> word);
        }
        List<ServiceCode> excludes = new References(layered).services(keys, "excludes");
        if (!keys.has("excludes")) {
            keys.required("excludes", "[job-placement]", word -> word);
        }
        List<Citation> citations = keys.citations("an excluded purchase");
        keys.close();
        service.ifPresent(one -> {
            programme.excluded.add(new ExcludedPurchase(one, excludes, citations));
            programme.excludedPlaces.add(keys.place());
            layered.statements.whole(
                    new Subject(Subject.Kind.PROGRAMME, programme.id + " excluded-purchases " + one), pack, keys);
        });
    }

    /** What a programme says once, so that a higher layer's word takes the place of a lower one's. */
    private void anew(DeclaredProgramme programme, String what, Keys keys) {
        Subject subject = new Subject(Subject.Kind.PROGRAMME, programme.id + " " + what);
        List<Statement> before = layered.statements.of(subject);
        if (!before.isEmpty()) {
            PackId lower = before.get(before.size() - 1).pack();
            layered.overrides.add(
                    new Overridden("'" + what + "' of '" + programme.id + "'", pack, "as in " + lower, "anew", lower));
        }
        layered.statements.whole(subject, pack, keys);
    }

    private void add(DeclaredProgramme programme, FundedService service, Keys keys) {
        PackId before = programme.servicePacks.put(service.code(), pack);
        if (pack.equals(before)) {
            keys.log()
                    .add(
                            RulesError.DUPLICATE_ID,
                            keys.place("code"),
                            "service '" + service.code() + "' a second time in programme '" + programme.id + "'");
            return;
        }
        if (before != null) {
            layered.overrides.add(new Overridden(
                    "service '" + service.code() + "' of '" + programme.id + "'",
                    pack,
                    "as in " + before,
                    "anew",
                    before));
        }
        if (!changes.keepsFixed(programme, service.code(), keys, true)) {
            return;
        }
        programme.services.put(service.code(), service);
        programme.servicePlaces.put(service.code(), keys.place());
        programme.written.put(service.code(), keys.written());
        layered.statements.whole(ServiceChanges.subject(programme, service.code()), pack, keys);
    }

    private static Subject exclusionSubject(DeclaredProgramme programme) {
        Exclusion last = programme.exclusions.get(programme.exclusions.size() - 1);
        String one = last.service() == null ? "any" : last.service().value();
        String other = last.other() == null ? "any" : last.other().value();
        return new Subject(Subject.Kind.EXCLUSION, programme.id + " " + one + " with " + other);
    }

    private Exclusion exclusion(Keys keys) {
        ServiceCode one = side(keys, "service").orElse(null);
        ServiceCode other = side(keys, "other").orElse(null);
        Exclusion.Grain grain = keys.word("grain", Exclusion.Grain.values()).orElse(Exclusion.Grain.INTERVAL);
        ServiceCode precedence = side(keys, "precedence").orElse(null);
        if (precedence != null && !precedence.equals(one) && !precedence.equals(other)) {
            keys.log()
                    .add(
                            RulesError.UNKNOWN_REFERENCE,
                            keys.place("precedence"),
                            "precedence of '" + precedence + "', which is neither of the two",
                            "name one of the two services");
        }
        Exclusion read = new Exclusion(one, other, grain, precedence, keys.citations("an exclusion"));
        keys.close();
        return read;
    }

    /** A service's code; {@code any} and an absent key stand for any. */
    private Optional<ServiceCode> side(Keys keys, String key) {
        return keys.text(key)
                .filter(word -> !word.equals("any"))
                .filter(word -> Words.check(keys, keys.place(key), "service", word, layered.services()))
                .map(ServiceCode::of);
    }
}
