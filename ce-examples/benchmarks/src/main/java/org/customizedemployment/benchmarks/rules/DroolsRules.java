package org.customizedemployment.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Some of the rules of {@link CleanRules} for Drools with its executable model, over {@link DroolsFacts}: those that need no more than the facts.
 * That entries may be missing, when they hold, and why, it is not asked.
 */
final class DroolsRules {
    /** Those that it has, each by its id in the packs; of the last two one answer for each line. */
    static final List<String> IDS = List.of(
            "odep.p3",
            "odep.p5",
            "cee.2",
            "odep.i2",
            "odep.i3",
            "odep.i4",
            "odep.i6",
            "us-ct.pay-at-least-minimum",
            "fed.time-1.eligibility",
            "fed.time-1.plan",
            "us-ct.information-agreement",
            "us-ct.provider-referral",
            "us-ct.report-final",
            "us-ct.report-reviewed-by-team",
            "us-ct.plan-final",
            "us-ct.plan-reviewed-by-team",
            "us-ct.plan-names-supports",
            "us-ct.staff-certified",
            "us-ct.one-service-at-a-time");

    private final KieBase base;

    private DroolsRules(KieBase base) {
        this.base = base;
    }

    static DroolsRules load() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource("org/customizedemployment/benchmarks/rules/clean-case.drl")
                .setSourcePath("src/main/resources/clean-case.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return new DroolsRules(services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase());
    }

    /** The ids of those that are not met, those of lines with the line's id; some more than once. */
    List<String> broken(List<Object> facts) {
        List<String> broken = new ArrayList<>();
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal("broken", broken);
        session.execute(facts);
        return broken;
    }
}
