package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.ExceptionGrant;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.adjudication.MinuteByMinute.Bill;
import org.customizedemployment.rules.adjudication.MinuteByMinute.Cap;
import org.customizedemployment.rules.adjudication.MinuteByMinute.Service;
import org.customizedemployment.rules.adjudication.MinuteByMinute.Terms;
import org.customizedemployment.rules.adjudication.MinuteByMinute.Visit;
import org.customizedemployment.rules.adoption.Adoption;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.cap.CapExcess;
import org.customizedemployment.rules.programme.cap.CapPart;
import org.customizedemployment.rules.programme.cap.CapPeriod;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.customizedemployment.rules.programme.deadline.CalendarTerms;
import org.customizedemployment.rules.programme.fee.HourlyFee;
import org.customizedemployment.rules.programme.time.Allowance;
import org.customizedemployment.rules.programme.time.AttendanceTerms;
import org.customizedemployment.rules.programme.time.IndirectTime;
import org.customizedemployment.rules.programme.time.Rounding;
import org.customizedemployment.rules.programme.time.TimeTerms;
import org.customizedemployment.rules.programme.time.TimeTreatment;

/** Adjudication comes to the minute and cent to what one comes to who counts every minute by hand ({@link MinuteByMinute}). */
class MinuteByMinuteTest {
    private static final PlaceTime START =
            PlaceTime.of(MinuteByMinute.START.toLocalDateTime(), MinuteByMinute.START.getZone());
    private static final List<Citation> CITED = Ct.cites("SEM-25");
    /** Logs looked at in each try: one in a build, more in a campaign. */
    private static final int LOGS = Integer.getInteger("ce.rules.logs", 1);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-22")
    @Tag("SEM-23")
    @Tag("SEM-24")
    @Tag("SEM-25")
    @Tag("SEM-26")
    void it_comes_to_what_counting_every_minute_comes_to(@ForAll long seed) {
        Random chance = new Random(seed);
        Terms terms = MinuteByMinute.terms(chance, 5000);
        List<Visit> visits = MinuteByMinute.visits(chance, 8);
        Bill expected = MinuteByMinute.bill(terms, visits, Map.of());

        Decision bill = bill(terms, visits);

        assertThat(minutes(bill, ClaimLine::undecided).values())
                .as("nothing is open: %s %s", terms, visits)
                .containsOnly(0);
        assertThat(minutes(bill, ClaimLine::payable))
                .as("minutes paid: %s %s", terms, visits)
                .isEqualTo(expected.paid());
        assertThat(cents(terms, bill)).as("cents: %s %s", terms, visits).isEqualTo(expected.cents());
    }

    /** Minutes for which an approval is missing stay open, and others may wait for them: as if nobody ever approves is one way it may end. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-11")
    @Tag("SEM-26")
    void where_approvals_run_out_nothing_is_paid_or_refused_that_would_not_be_if_none_follows(@ForAll long seed) {
        Random chance = new Random(seed);
        for (int i = 0; i < LOGS; i++) {
            Terms terms = MinuteByMinute.terms(chance, 200);
            List<Visit> visits = MinuteByMinute.visits(chance, 8);
            Bill expected = MinuteByMinute.bill(terms, visits, Map.of());

            Decision bill = bill(terms, visits);

            Map<String, Integer> payable = minutes(bill, ClaimLine::payable);
            Map<String, Integer> open = minutes(bill, ClaimLine::undecided);
            expected.paid()
                    .forEach((id, minutes) -> assertThat(minutes)
                            .as("%s: %s %s", id, terms, visits)
                            .isBetween(payable.get(id), payable.get(id) + open.get(id)));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-26")
    @Tag("SEM-27")
    void what_was_adopted_stands_and_comes_first_whatever_is_recorded_after_it(@ForAll long seed) {
        Random chance = new Random(seed);
        Terms terms = MinuteByMinute.terms(chance, 5000);
        List<Visit> visits = MinuteByMinute.visits(chance, 8);
        int first = 1 + chance.nextInt(visits.size());
        Log log = log(terms, visits.subList(0, first));
        Decision before = decide(terms, log);
        HumanDecision officer = new HumanDecision(
                ActorId.of("officer"), Capacity.COUNSELOR, LocalDate.of(2026, 4, 15), "as proposed", List.of());
        log.put(Adoption.adopt(before, log.build(), EntryId.of("paid"), Log.EPISODE, officer));
        visits.subList(first, visits.size()).forEach(visit -> log.put(entry(terms, visit)));

        Decision after = decide(terms, log);

        Bill adopted = MinuteByMinute.bill(terms, visits.subList(0, first), Map.of());
        Bill expected = MinuteByMinute.bill(terms, visits, adopted.minutes());
        assertThat(minutes(after, ClaimLine::payable))
                .as("minutes paid: the first %d of %s %s", first, terms, visits)
                .isEqualTo(expected.paid());
        assertThat(minutes(after, ClaimLine::undecided).values()).containsOnly(0);
        assertThat(cents(terms, after)).isEqualTo(expected.cents());
    }

    private static Map<String, Integer> minutes(Decision bill, Function<ClaimLine, Minutes> what) {
        Map<String, Integer> minutes = new TreeMap<>();
        for (ClaimLine line : bill.getLines()) {
            minutes.put(
                    line.entry().id().value(), Math.toIntExact(what.apply(line).value()));
        }
        return minutes;
    }

    private static Map<String, Long> cents(Terms terms, Decision bill) {
        Map<String, Long> cents = new TreeMap<>();
        terms.services().forEach(one -> cents.put(one.code(), 0L));
        for (ClaimLine line : bill.getLines()) {
            var amount = line.money().amount();
            cents.merge(line.service().value(), amount == null ? 0L : amount.minorUnits(), Long::sum);
        }
        return cents;
    }

    private static Decision bill(Terms terms, List<Visit> visits) {
        return decide(terms, log(terms, visits));
    }

    private static Log log(Terms terms, List<Visit> visits) {
        Log log = new Log(programme(terms));
        visits.forEach(visit -> log.put(entry(terms, visit)));
        terms.services().stream()
                .flatMap(service -> service.caps().stream())
                .filter(cap -> cap.approved() > 0)
                .forEach(cap -> log.put(grant(cap)));
        return log;
    }

    private static Decision decide(Terms terms, Log log) {
        List<DatedParameter> parameters = new ArrayList<>();
        for (Service service : terms.services()) {
            parameters.add(rate(service, null, terms.changes().minusDays(1), service.rate()));
            parameters.add(rate(service, terms.changes(), null, service.laterRate()));
            for (Cap cap : service.caps()) {
                parameters.add(
                        Ct.value(ParameterId.of(cap.id()), new ArgumentValue.OfMinutes(Minutes.of(cap.minutes()))));
            }
        }
        RuleBook book = RuleBook.builder().parameters(Parameters.of(parameters)).build();
        return Adjudication.of(programme(terms), book)
                .adjudicate(
                        log.build(),
                        ClaimRequest.of(Log.EPISODE),
                        AsOf.on(DateName.DECISION, LocalDate.of(2026, 4, 15)),
                        References.NONE);
    }

    private static DatedParameter rate(Service service, LocalDate from, LocalDate until, int cents) {
        return new DatedParameter(
                ParameterId.of(service.code() + ".rate"),
                new EffectiveRange(from, until),
                Ct.rate(String.format(Locale.ROOT, "USD %d.%02d per hour", cents / 100, cents % 100)),
                Citation.of("SEM-26"),
                PackId.of("us-ct"));
    }

    private static ExceptionGrant grant(Cap cap) {
        return ExceptionGrant.builder()
                .header(EntryHeader.first("grant-" + cap.id()))
                .term(cap.id())
                .dates(EffectiveRange.NOT_STATED)
                .minutes(Minutes.of(cap.approved()))
                .decision(new HumanDecision(
                        ActorId.of("officer"), Capacity.COUNSELOR, LocalDate.of(2026, 3, 1), "approved", List.of()))
                .build();
    }

    private static ServiceEntry entry(Terms terms, Visit visit) {
        ServiceCode code = ServiceCode.of(terms.services().get(visit.service()).code());
        ServiceInterval there = interval(visit.from(), Math.max(visit.presentUntil(), visit.from() + 1));
        return Log.line(visit.id(), code, interval(visit.from(), visit.until()))
                .staff(ActorId.of("staff-" + visit.staff()))
                .activityKind(ActivityKind.EMPLOYER_VISIT)
                .presence(visit.presentUntil() == visit.from() ? Presence.NOT_PRESENT : Presence.during(there))
                .build();
    }

    private static ServiceInterval interval(int from, int until) {
        return new ServiceInterval(at(from), at(until));
    }

    private static PlaceTime at(int minute) {
        return START.plus(Minutes.of(minute));
    }

    private static Programme programme(Terms terms) {
        List<FundedService> services = new ArrayList<>();
        List<Exclusion> exclusions = new ArrayList<>();
        for (int i = 0; i < terms.services().size(); i++) {
            services.add(service(terms.services().get(i)));
            ServiceCode first = ServiceCode.of(terms.services().get(i).code());
            for (int j = i + 1; j < terms.services().size(); j++) {
                ServiceCode other = ServiceCode.of(terms.services().get(j).code());
                Exclusion.Grain grain = terms.byDay() ? Exclusion.Grain.CALENDAR_DAY : Exclusion.Grain.INTERVAL;
                exclusions.add(new Exclusion(first, other, grain, first, CITED));
            }
        }
        return Programme.builder(ProgrammeId.of("us-xx/all"), OrganizationId.of("funder"))
                .services(services)
                .exclusions(exclusions)
                .calendar(new CalendarTerms(null, null, null, DayOfWeek.SUNDAY))
                .build();
    }

    private static FundedService service(Service one) {
        ServiceCode code = ServiceCode.of(one.code());
        Allowance two = one.twoStaff() ? Allowance.ALLOWED : Allowance.NOT_ALLOWED;
        IndirectTime indirect = new IndirectTime(
                one.indirectPaid() ? TimeTreatment.BILLABLE : TimeTreatment.NOT_BILLABLE,
                List.of(ActivityKind.EMPLOYER_VISIT),
                null,
                CITED);
        return FundedService.builder(code)
                .components(List.of(Log.component(code)))
                .fee(new HourlyFee(ParameterId.of(one.code() + ".rate")))
                .caps(one.caps().stream().map(MinuteByMinuteTest::cap).toList())
                .time(TimeTerms.NOT_STATED
                        .withIndirect(indirect)
                        .withAttendance(
                                new AttendanceTerms(Allowance.NOT_STATED, null, Allowance.NOT_STATED, two, CITED))
                        .withRounding(rounding(one.units())))
                .citations(CITED)
                .build();
    }

    private static Rounding rounding(MinuteByMinute.Units units) {
        Rounding.Grain grain =
                switch (units.grain()) {
                    case "none" -> Rounding.Grain.NONE;
                    case "interval" -> Rounding.Grain.INTERVAL;
                    case "day" -> Rounding.Grain.PERSON_SERVICE_DAY;
                    default -> Rounding.Grain.CLAIM_PERIOD;
                };
        Rounding.Method method =
                switch (units.method()) {
                    case "exact" -> Rounding.Method.EXACT;
                    case "down" -> Rounding.Method.DOWN;
                    case "nearest" -> Rounding.Method.NEAREST;
                    default -> Rounding.Method.EIGHT_MINUTE;
                };
        return new Rounding(grain, method, units.unit(), CITED);
    }

    private static TimeCap cap(Cap one) {
        CapPeriod period =
                switch (one.anew()) {
                    case NEVER -> CapPeriod.ONCE;
                    case DAILY -> CapPeriod.DAY;
                    case WEEKLY -> CapPeriod.WEEK;
                    case MONTHLY -> CapPeriod.MONTH;
                };
        TimeCap cap = new TimeCap(ParameterId.of(one.id()), List.of(CapScope.PERSON), CITED).each(period);
        CapExcess excess = one.approved() < 0 ? CapExcess.NEVER : CapExcess.WITH_APPROVAL;
        return (one.indirectOnly() ? cap.of(CapPart.INDIRECT) : cap).above(excess);
    }
}
