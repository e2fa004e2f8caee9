package org.customizedemployment.benchmarks.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;

/** What {@link ByHand} finds of each line of service: who was certified, and what overlaps, by one sort and one sweep. */
final class ByHandServices {
    private static final int INDEX_BITS = 32;

    private final List<ServiceEntry> lines;
    private final boolean[] overlaps;
    private final boolean supplied;

    ByHandServices(CaseFile file) {
        lines = file.entries(ServiceEntry.TYPE);
        supplied = file.coverageOf(ServiceEntry.TYPE).level() != Coverage.Level.NOT_SUPPLIED;
        int size = lines.size();
        overlaps = new boolean[size];
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = lines.get(i).getWhen().start().toEpochMinute() << INDEX_BITS | i;
        }
        Arrays.sort(order);
        for (int i = 0; i < size; i++) {
            ServiceEntry one = lines.get((int) order[i]);
            long end = one.getWhen().end().toEpochMinute();
            for (int next = i + 1; next < size && order[next] >> INDEX_BITS < end; next++) {
                if (!lines.get((int) order[next]).getService().equals(one.getService())) {
                    overlaps[(int) order[i]] = true;
                    overlaps[(int) order[next]] = true;
                }
            }
        }
    }

    int size() {
        return lines.size();
    }

    void find(References register, Outcome[] found, int from) {
        Map<ActorId, List<StaffCredential>> held = new HashMap<>();
        for (StaffCredential one : Objects.requireNonNull(register.credentials())) {
            held.computeIfAbsent(one.staff(), staff -> new ArrayList<>(1)).add(one);
        }
        for (int i = 0; i < lines.size(); i++) {
            found[from + 2 * i] = supplied ? certified(lines.get(i), held) : Outcome.CANNOT_TELL;
            found[from + 2 * i + 1] = overlaps[i] ? Outcome.NOT_MET : Outcome.NOT_APPLICABLE;
        }
    }

    private static Outcome certified(ServiceEntry line, Map<ActorId, List<StaffCredential>> held) {
        ServiceComponent asked = line.getComponent().equals(ServiceComponent.JOB_SEARCH_PLANNING)
                ? ServiceComponent.DISCOVERY
                : line.getComponent();
        LocalDate day = line.getWhen().firstDate();
        for (StaffCredential one : held.getOrDefault(line.getStaff(), List.of())) {
            if (one.credential().equals("ct-ce")
                    && one.components().contains(asked)
                    && !day.isBefore(one.issuedOn())
                    && !day.isAfter(Objects.requireNonNull(one.lastDay()))
                    && !isWithdrawn(one, day)) {
                return Outcome.MET;
            }
        }
        return Outcome.NOT_MET;
    }

    private static boolean isWithdrawn(StaffCredential one, LocalDate day) {
        LocalDate withdrawn = one.withdrawnOn();
        return withdrawn != null && !day.isBefore(withdrawn);
    }
}
