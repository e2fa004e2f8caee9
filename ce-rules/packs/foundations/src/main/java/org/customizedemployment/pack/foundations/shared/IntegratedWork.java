package org.customizedemployment.pack.foundations.shared;

import java.util.List;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.federal.Integration;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.PerJob;

/** Work in an integrated situation, alongside people without disabilities (ODEP-P7): both prongs of FED-CIE-2, in one answer. */
final class IntegratedWork {
    private IntegratedWork() {}

    static Rule rule() {
        return Asked.rule(
                "odep.p7",
                List.of("ODEP-P7", "FED-CIE-2", "SEM-20"),
                Integration.NEEDS,
                reading -> PerJob.judge(
                        reading,
                        job -> Findings.all(
                                reading.reason("odep.p7.integrated"),
                                List.of(
                                        Integration.setting(reading, job, "ODEP-P7"),
                                        Integration.interaction(reading, job, "ODEP-P7")))));
    }
}
