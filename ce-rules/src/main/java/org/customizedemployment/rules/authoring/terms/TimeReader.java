package org.customizedemployment.rules.authoring.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.time.Allowance;
import org.customizedemployment.rules.programme.time.AttendanceTerms;
import org.customizedemployment.rules.programme.time.IndirectTime;
import org.customizedemployment.rules.programme.time.KindTime;
import org.customizedemployment.rules.programme.time.KindTreatment;
import org.customizedemployment.rules.programme.time.Rounding;
import org.customizedemployment.rules.programme.time.TimeTerms;
import org.customizedemployment.rules.programme.time.TimeTreatment;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads which time counts: {@code indirect}, {@code documentation}, {@code travel} and other kinds of work around a service, {@code
 * attendance}, {@code rounding}.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record TimeReader(Declarations declared) {
    private static final List<ActivityKind> AROUND = List.of(
            ActivityKind.DOCUMENTATION,
            ActivityKind.TRAVEL,
            ActivityKind.NO_SHOW,
            ActivityKind.CANCELLED,
            ActivityKind.INTERPRETER);

    /** @param name the service, for messages */
    public TimeTerms read(Keys keys, String name) {
        IndirectTime indirect =
                keys.keys("indirect").map(one -> indirect(one, name)).orElse(IndirectTime.NOT_STATED);
        return new TimeTerms(
                indirect,
                kinds(keys, name),
                keys.keys("attendance").map(one -> attendance(one, name)).orElse(AttendanceTerms.NOT_STATED),
                keys.keys("rounding").map(one -> rounding(one, name)).orElse(Rounding.NONE));
    }

    private List<KindTime> kinds(Keys keys, String name) {
        Map<ActivityKind, KindTime> kinds = new LinkedHashMap<>();
        for (ActivityKind kind : AROUND) {
            kind(keys, kind, name).ifPresent(one -> kinds.put(kind, one));
        }
        for (Keys one : keys.list("kinds")) {
            if (!one.has("kind")) {
                one.required("kind", "a kind of activity", word -> word);
            }
            List<ActivityKind> named = declared.kinds(one, "kind");
            KindTreatment treatment = treatment(one);
            ServiceCode service = service(one, treatment);
            List<Citation> citations = one.citations("a kind of work of " + name);
            one.close();
            for (ActivityKind kind : named) {
                if (kinds.putIfAbsent(kind, new KindTime(kind, treatment, service, citations)) != null) {
                    one.log()
                            .add(
                                    RulesError.DUPLICATE_ID,
                                    one.place("kind"),
                                    "'" + kind + "' of " + name + " is treated twice",
                                    "keep one of the two");
                }
            }
        }
        return List.copyOf(kinds.values());
    }

    /** {@code travel: included}, or {@code travel: {treatment: own-service, service: mileage, citation: …}}. */
    private Optional<KindTime> kind(Keys keys, ActivityKind kind, String name) {
        if (!(keys.node(kind.value()).orElse(null) instanceof YamlNode.Keys)) {
            return keys.word(kind.value(), KindTreatment.values()).map(one -> KindTime.of(kind, one));
        }
        return keys.keys(kind.value()).map(one -> {
            KindTreatment treatment = treatment(one);
            ServiceCode service = service(one, treatment);
            List<Citation> citations = one.citations("'" + kind + "' of " + name);
            one.close();
            return new KindTime(kind, treatment, service, citations);
        });
    }

    private static KindTreatment treatment(Keys keys) {
        if (!keys.has("treatment")) {
            keys.required("treatment", "billable, not-billable, included, own-service or not-stated", word -> word);
        }
        return keys.word("treatment", KindTreatment.values()).orElse(KindTreatment.NOT_STATED);
    }

    private @Nullable ServiceCode service(Keys keys, KindTreatment treatment) {
        return treatment == KindTreatment.OWN_SERVICE
                ? declared.service(keys, "service").orElse(null)
                : null;
    }

    private IndirectTime indirect(Keys keys, String name) {
        if (!keys.has("treatment")) {
            keys.required("treatment", "billable, not-billable or not-stated", word -> word);
        }
        TimeTreatment treatment = keys.word("treatment", TimeTreatment.values()).orElse(TimeTreatment.NOT_STATED);
        List<ActivityKind> kinds = declared.kinds(keys, "kinds");
        ParameterId cap = declared.time(keys, "cap").orElse(null);
        List<Citation> citations = keys.citations("indirect time of " + name);
        keys.close();
        return new IndirectTime(treatment, kinds, cap, citations);
    }

    /** {@code attendance: {group: allowed, ratio: group.most, remote: not-allowed, two-staff: allowed, citation: …}}. */
    private AttendanceTerms attendance(Keys keys, String name) {
        AttendanceTerms terms = new AttendanceTerms(
                allowance(keys, "group"),
                declared.number(keys, "ratio").orElse(null),
                allowance(keys, "remote"),
                allowance(keys, "two-staff"),
                keys.citations("attendance of " + name));
        keys.close();
        return terms;
    }

    static Allowance allowance(Keys keys, String key) {
        return keys.word(key, Allowance.values()).orElse(Allowance.NOT_STATED);
    }

    /** {@code rounding: {grain: person-service-day, method: nearest, unit: 15, citation: …}}. */
    private static Rounding rounding(Keys keys, String name) {
        for (String key : List.of("grain", "method", "unit")) {
            if (!keys.has(key)) {
                keys.required(
                        key, key.equals("unit") ? "15" : key.equals("grain") ? "interval" : "nearest", word -> word);
            }
        }
        Optional<Rounding.Grain> grain = keys.word("grain", Rounding.Grain.values());
        Optional<Rounding.Method> method = keys.word("method", Rounding.Method.values());
        Optional<Integer> unit = keys.value("unit", "whole minutes like 15", TimeReader::unit);
        List<Citation> citations = keys.citations("rounding of " + name);
        keys.close();
        return grain.isEmpty() || method.isEmpty() || unit.isEmpty()
                ? Rounding.NONE
                : new Rounding(grain.get(), method.get(), unit.get(), citations);
    }

    private static int unit(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("not a unit");
        }
        return Integer.parseInt(text);
    }
}
