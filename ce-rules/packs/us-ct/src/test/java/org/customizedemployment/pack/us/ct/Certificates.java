package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.text.MessageSource;

/** Certificates, courses, registers and cases that the tests on certification in Connecticut share. */
final class Certificates {
    static final ActorId STAFF = ActorId.of("staff-1");
    static final ActorId OTHER = ActorId.of("staff-2");
    static final OrganizationId PROVIDER = OrganizationId.of("provider");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final MessageSource WORDS = library().messages();

    private Certificates() {}

    static PackLibrary library(PackProvider... more) {
        List<PackProvider> packs = new java.util.ArrayList<>(List.of(new UsCtPack()));
        packs.addAll(List.of(more));
        return ((PackLoad.Loaded) PackLoader.load(packs)).library();
    }

    static ServiceInterval session(String day) {
        return ServiceInterval.parse(day + "T09:00[America/New_York]", day + "T12:00[America/New_York]");
    }

    static StaffCredential held(ActorId staff, String type, String component, String issued) {
        return new StaffCredential(
                staff,
                type,
                List.of(ServiceComponent.of(component)),
                null,
                LocalDate.parse(issued),
                null,
                null,
                PROVIDER);
    }

    static References register(StaffCredential... all) {
        return new References("registry", Digest.of(List.of(all).toString()), List.of(all));
    }

    /** Its outcomes and codes, each of which has words in both languages that use no value that is not there. */
    static String said(Decision decision) {
        for (RuleFinding one : decision.getFindings()) {
            Reason reason = one.finding().reason();
            for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
                String words = WORDS.find(reason.code(), language).orElseThrow(() -> new AssertionError(reason.code()));
                String rest = words;
                for (var argument : reason.arguments()) {
                    rest = rest.replace("{" + argument.name() + "}", "");
                }
                assertThat(rest).as(reason.code()).doesNotContain("{");
                assertThat(WORDS.find("rule." + one.rule(), language))
                        .as(one.rule().value())
                        .isPresent();
            }
        }
        return decision.getFindings().stream()
                .map(one -> one.finding().outcome().word() + " "
                        + one.finding().reason().code())
                .collect(Collectors.joining(", "));
    }
}
