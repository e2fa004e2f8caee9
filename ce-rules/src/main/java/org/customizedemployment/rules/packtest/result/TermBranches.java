package org.customizedemployment.rules.packtest.result;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.ProviderTerms;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.customizedemployment.rules.programme.deadline.AuthorizationTerms;
import org.customizedemployment.rules.programme.deadline.RecordTerms;
import org.customizedemployment.rules.programme.time.Allowance;
import org.customizedemployment.rules.programme.time.AttendanceTerms;
import org.customizedemployment.rules.programme.time.KindTime;
import org.customizedemployment.rules.programme.time.KindTreatment;
import org.customizedemployment.rules.yaml.Keys;
import org.jspecify.annotations.Nullable;

/**
 * What the terms of a service paid by time can lead to, each named by the code of the reason that a line then gives. Where several limits or
 * kinds of work lead to one code, the name says which.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class TermBranches {
    private static final String CAP = "claim.cap-";
    private static final String KIND = "claim.kind-";

    private final FundedService service;
    private final List<String> all = new ArrayList<>();

    private TermBranches(FundedService service) {
        this.service = service;
    }

    static List<String> of(FundedService service) {
        TermBranches branches = new TermBranches(service);
        caps(service).forEach(branches::cap);
        branches.indirect();
        branches.kinds();
        branches.attendance(service.time().attendance());
        if (service.time().rounding().rounds()) {
            branches.all.add(Touchable.ROUNDED);
        }
        branches.record(service.claim().record());
        branches.provider(service.claim().provider());
        branches.authorization(service.claim().authorization());
        return List.copyOf(branches.all);
    }

    /** What a reason that a line of the service gives touches. */
    public static String branchOf(FundedService service, Reason reason) {
        String code = reason.code();
        if (code.startsWith(CAP) && caps(service).size() > 1 && argument(reason, "limit") != null) {
            return code + " " + argument(reason, "limit");
        }
        return code.startsWith(KIND) && argument(reason, "kind") != null ? code + " " + argument(reason, "kind") : code;
    }

    private static @Nullable String argument(Reason reason, String name) {
        return reason.argument(name).orElse(null) instanceof ArgumentValue.OfCode code ? code.code() : null;
    }

    private static List<TimeCap> caps(FundedService service) {
        List<TimeCap> caps = new ArrayList<>();
        service.caps().forEach(one -> add(one, caps));
        return caps;
    }

    private static void add(TimeCap cap, List<TimeCap> caps) {
        caps.add(cap);
        cap.inside().forEach(one -> add(one, caps));
    }

    private void cap(TimeCap cap) {
        String which = caps(service).size() > 1 ? " " + cap.limit() : "";
        switch (cap.excess()) {
            case NEVER -> all.add(CAP + "reached" + which);
            case WITH_APPROVAL -> all.addAll(List.of(CAP + "approval-needed" + which, CAP + "approved"));
            case NOT_STATED -> all.add(CAP + "excess-not-stated" + which);
        }
        if (cap.scopes().size() > 1) {
            all.add(CAP + "scope-open" + which);
        }
        if (cap.scopes().equals(List.of(CapScope.THEME))) {
            all.add(CAP + "theme-not-stated" + which);
        }
        if (!cap.whenSupplied()) {
            all.add(CAP + "not-supplied" + which);
        }
    }

    private void indirect() {
        if (!service.components().contains(ServiceComponent.JOB_DEVELOPMENT)) {
            return;
        }
        all.add("claim.presence-unknown");
        switch (service.time().indirect().treatment()) {
            case BILLABLE -> all.addAll(List.of(Touchable.INDIRECT, "claim.indirect-kind-not-listed"));
            case NOT_BILLABLE -> all.add("claim.indirect-not-billable");
            case NOT_STATED -> all.add("claim.indirect-not-stated");
        }
        if (service.time().indirect().cap() != null) {
            all.add("claim.indirect-cap-reached");
        }
    }

    /** Of documentation and travel every pack has to say what becomes of them; of others those do that speak of them. */
    private void kinds() {
        List<KindTime> kinds = new ArrayList<>(service.time().kinds());
        for (ActivityKind kind : List.of(ActivityKind.DOCUMENTATION, ActivityKind.TRAVEL)) {
            if (kinds.stream().noneMatch(one -> one.kind().equals(kind))) {
                kinds.add(service.time().of(kind));
            }
        }
        for (KindTime one : kinds) {
            boolean named =
                    one.kind().equals(ActivityKind.DOCUMENTATION) || one.kind().equals(ActivityKind.TRAVEL);
            boolean said = one.treatment() == KindTreatment.NOT_BILLABLE || one.treatment() == KindTreatment.NOT_STATED;
            String word = Keys.wordOf(one.treatment());
            if (one.treatment() != KindTreatment.BILLABLE) {
                all.add(named && said ? "claim." + one.kind() + "-" + word : KIND + word + " " + one.kind());
            }
        }
    }

    private void attendance(AttendanceTerms terms) {
        if (terms.group() == Allowance.NOT_ALLOWED) {
            all.add("claim.group-not-allowed");
        } else if (terms.group() == Allowance.ALLOWED && terms.ratio() != null) {
            all.add("claim.group-too-large");
        }
        if (terms.remote() == Allowance.NOT_ALLOWED) {
            all.add("claim.remote-not-allowed");
        }
        if (terms.twoStaff() == Allowance.NOT_ALLOWED) {
            all.add("claim.two-staff");
        }
    }

    private void record(RecordTerms terms) {
        if (terms.filing() != null) {
            all.add("claim.filed-late");
        }
        if (terms.note() != null) {
            all.add("claim.note-late");
        }
        if (!terms.signatures().isEmpty()) {
            all.add("claim.signature-missing");
        }
    }

    private void provider(ProviderTerms terms) {
        if (!terms.statuses().isEmpty()) {
            all.addAll(List.of("claim.provider-no-contract", "claim.provider-status"));
        }
        if (terms.area()) {
            all.add("claim.provider-other-area");
        }
    }

    private void authorization(AuthorizationTerms terms) {
        if (terms.required()) {
            all.add("claim.not-authorized");
        }
        if (terms.verbal() == Allowance.NOT_ALLOWED) {
            all.add("claim.authorization-verbal-not-enough");
        }
        if (terms.retroactive() == Allowance.NOT_ALLOWED) {
            all.add("claim.authorization-after-service");
        }
        if (terms.writtenWithin() != null || terms.retroactiveWithin() != null) {
            all.addAll(List.of("claim.authorization-written-late", "claim.authorization-writing-awaited"));
        }
        if (terms.obligated()) {
            all.addAll(List.of("claim.authorization-not-obligated", "claim.authorization-obligated-late"));
        }
        if (!terms.approvals().isEmpty()) {
            all.add("claim.authorization-approval-missing");
        }
    }
}
