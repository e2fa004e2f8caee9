package org.customizedemployment.rules.adjudication.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.time.IndirectTime;
import org.customizedemployment.rules.programme.time.KindTime;
import org.customizedemployment.rules.programme.time.TimeTreatment;

/**
 * Time without the job seeker (SEM-24). Indirect is a word for job development only: an interview with someone's grandmother in Discovery is
 * not indirect, whoever was there. A visit splits at the times of presence.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record PresenceStep() implements LineStep {
    private static final Citation OWN = Citation.of("SEM-24");

    @Override
    public String name() {
        return "presence";
    }

    /** Whether presence decides on that entry; travel, documentation and the like are not indirect unless the programme lists them. */
    static boolean decides(ServiceEntry entry, FundedService service) {
        ActivityKind kind = entry.getActivityKind();
        return entry.getComponent().equals(ServiceComponent.JOB_DEVELOPMENT)
                && (!KindTime.isAround(kind)
                        || service.time().indirect().kinds().contains(kind));
    }

    @Override
    public Line apply(Line line) {
        FundedService service = line.service();
        if (service == null || !decides(line.entry(), service)) {
            return line;
        }
        Optional<Presence> presence = line.entry().getPresence();
        if (presence.isEmpty()) {
            return line.mark(Mark.undecided(reason("claim.presence-unknown", line), citations(service)));
        }
        return absent(line, presence.get(), service);
    }

    private static Line absent(Line line, Presence presence, FundedService service) {
        List<ServiceInterval> times = new ArrayList<>(presence.times());
        times.sort((one, other) ->
                Long.compare(one.start().toEpochMinute(), other.start().toEpochMinute()));
        Line result = line;
        long from = line.start();
        for (ServiceInterval time : times) {
            long start = Math.min(time.start().toEpochMinute(), line.end());
            if (start > from) {
                result = without(result, from, start, service);
            }
            from = Math.max(from, time.end().toEpochMinute());
        }
        return from < line.end() ? without(result, from, line.end(), service) : result;
    }

    private static Line without(Line line, long from, long until, FundedService service) {
        IndirectTime indirect = service.time().indirect();
        List<Citation> citations = citations(service);
        boolean listed = indirect.kinds().contains(line.entry().getActivityKind());
        return switch (indirect.treatment()) {
            case NOT_STATED ->
                line.mark(from, until, Mark.undecided(reason("claim.indirect-not-stated", line), citations));
            case NOT_BILLABLE, BILLABLE -> {
                if (!listed) {
                    Reason reason = reason("claim.indirect-kind-not-listed", line);
                    yield line.mark(from, until, Mark.undecided(reason, citations));
                }
                Line flagged = line.within(from, until, Slice::asIndirect);
                yield indirect.treatment() == TimeTreatment.BILLABLE
                        ? flagged
                        : flagged.mark(
                                from, until, Mark.notPayable(reason("claim.indirect-not-billable", line), citations));
            }
        };
    }

    private static Reason reason(String code, Line line) {
        return Reason.of(code)
                .withCode("service", line.entry().getService().value())
                .withCode("kind", line.entry().getActivityKind().value());
    }

    private static List<Citation> citations(FundedService service) {
        List<Citation> citations = new ArrayList<>(service.time().indirect().citations());
        citations.add(OWN);
        return citations;
    }
}
