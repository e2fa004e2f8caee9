package org.customizedemployment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.rules.layer.Explanation;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.funding.Regime;
import org.customizedemployment.spi.pack.PackProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The regimes of a state's programme, altered by a layer above it (ME-3, TX-3). */
class RegimesInLayersTest {
    private static final PackProvider STATE = Packs.file("state", "layer: state", """
            parameters:
              - {id: state.rate, citation: ME-1, values: [{rate: USD 35.00 per hour}]}
            programmes:
              - id: state/vr
                funder: vr
                regime-by: {named-date: referral}
                regimes:
                  - {id: old, until: 2016-09-30, citation: ME-2}
                  - {id: new, from: 2016-10-01, until: 2020-12-31, citation: ME-1}
                  - {id: firm, from: 2021-01-01, citation: ME-1}
                services:
                  - {code: s, citation: ME-2, components: [discovery], regimes: [old], rate: state.rate}
                  - {code: t, citation: ME-1, components: [discovery], rate: state.rate}
            """);
    private static final PackProvider FIXED = Packs.file("state", "layer: state", """
            programmes:
              - id: state/vr
                funder: vr
                regime-by: {named-date: referral}
                regimes:
                  - {id: old, until: 2016-09-30, citation: ME-2}
                  - {id: new, from: 2016-10-01, fixed: true, citation: ME-1}
                services:
                  - {code: s, citation: ME-2, components: [discovery]}
            """);

    private static PackProvider local(String stated) {
        return Packs.file("local", "layer: local, layers-over: [state]", """
                extend-programmes:
                  - id: state/vr
                    STATED
                """.replace("STATED", stated));
    }

    private static List<String> problems(PackProvider state, String stated) {
        return Packs.problems(state, local(stated));
    }

    private static Programme programme(PackLibrary library) {
        return library.programme(ProgrammeId.of("state/vr")).orElseThrow();
    }

    private static final String A_MONTH_LATER = """
            set-regimes:
                      - {id: old, until: 2016-10-31, citation: ME-3}
                      - {id: new, from: 2016-11-01, citation: ME-3}
            """;

    @Test
    @Tag("ME-3")
    void a_layer_moves_the_day_between_two_regimes_and_services_of_the_layer_below_go_by_it() {
        PackLibrary library = Packs.library(STATE, local(A_MONTH_LATER));
        Programme programme = programme(library);

        List<Regime> regimes = programme.funding().regimes();
        assertThat(regimes).extracting(Regime::id).containsExactly("old", "new", "firm");
        assertThat(regimes.get(0).holds().toString()).contains("2016-10-31").doesNotContain("2016-09-30");
        assertThat(regimes.get(1).holds().toString()).contains("2016-11-01", "2020-12-31");
        assertThat(programme
                        .service(ServiceCode.of("s"))
                        .orElseThrow()
                        .payment()
                        .regimes())
                .containsExactly(regimes.get(0));
        assertThat(library.overrides())
                .extracting(one -> one.what() + ": " + one.from() + " -> " + one.to())
                .containsExactly(
                        "regime 'old' of 'state/vr': until 2016-09-30 -> until 2016-10-31",
                        "regime 'new' of 'state/vr': from 2016-10-01 until 2020-12-31 -> "
                                + "from 2016-11-01 until 2020-12-31");
    }

    @Test
    @Tag("ME-3")
    void it_is_explained_what_each_layer_says_of_a_regime() {
        PackLibrary library = Packs.library(STATE, local(A_MONTH_LATER));

        Explanation told = library.explain("state/vr new").get(0);

        assertThat(told.subject()).hasToString("regime 'state/vr new'");
        assertThat(told.layers())
                .extracting(one ->
                        one.pack() + " " + one.citations() + " " + one.terms().size())
                .containsExactly("state [ME-1] 3", "local [ME-3] 2");
        assertThat(told.effective())
                .extracting(one -> one.path() + "=" + one.text() + " " + one.pack())
                .containsExactlyInAnyOrder("until=2020-12-31 state", "id=new local", "from=2016-11-01 local");
        assertThat(library.explain("state/vr"))
                .extracting(one -> one.subject().toString())
                .contains("programme 'state/vr regime-by'", "regime 'state/vr old'", "regime 'state/vr firm'");
    }

    @Test
    @Tag("TX-3")
    void a_layer_chooses_regimes_by_another_date() {
        PackLibrary library = Packs.library(STATE, local("regime-by: {named-date: service}"));
        Programme programme = programme(library);

        assertThat(programme.funding().regimes().toString()).contains("SERVICE").doesNotContain("REFERRAL");
        assertThat(programme
                        .service(ServiceCode.of("s"))
                        .orElseThrow()
                        .payment()
                        .regimes())
                .containsExactly(programme.funding().regimes().get(0));
        assertThat(library.overrides()).extracting(PackOverride::what).containsExactly("'regime-by' of 'state/vr'");
        assertThat(Packs.library(STATE, local("regime-by: {named-date: referral}"))
                        .overrides())
                .isEmpty();
    }

    @Test
    void a_layer_adds_one_by_the_date_of_the_layer_below() {
        PackProvider shorter = local("""
                set-regimes: [{id: firm, until: 2025-12-31, citation: ME-1}]
                    regimes: [{id: newest, from: 2026-01-01, citation: ME-1}]
                """);

        assertThat(programme(Packs.library(STATE, shorter))
                        .funding()
                        .regimes()
                        .get(3)
                        .holds()
                        .toString())
                .contains("REFERRAL", "2026-01-01");
    }

    @Test
    void what_is_fixed_is_altered_neither_in_its_days_nor_in_the_date_by_which_it_is_chosen() {
        assertThat(problems(FIXED, "set-regimes: [{id: new, from: 2016-11-01, citation: ME-3}]"))
                .containsExactly("CE-RULES-024 local.yaml:7: regime 'new' of 'state/vr' is stated anew, which 'state' "
                        + "fixes in state.yaml:11; remove it");
        assertThat(problems(FIXED, "regime-by: {named-date: service}"))
                .containsExactly("CE-RULES-024 local.yaml:7: regime-by of 'state/vr' is stated anew, which 'state' "
                        + "fixes in state.yaml:11; remove it");
        assertThat(problems(FIXED, "set-regimes: [{id: old, until: 2016-08-31, citation: ME-3}]"))
                .isEmpty();
    }

    @Test
    void slips_are_told() {
        assertThat(problems(STATE, "set-regimes: [{id: nwe, from: 2016-11-01, citation: ME-3}]"))
                .containsExactly("CE-RULES-008 local.yaml:7: no lower layer has regime 'nwe' in programme 'state/vr'; "
                        + "did you mean 'new'?");
        assertThat(problems(STATE, "regimes: [{id: new, from: 2030-01-01, citation: ME-3}]"))
                .containsExactly("CE-RULES-009 local.yaml:7: regime 'new' of 'state/vr' is also in state.yaml:13; "
                        + "alter its days under 'set-regimes'");
        assertThat(problems(STATE, "set-regimes: [{id: old, until: 2016-10-31, citation: ME-3}]"))
                .containsExactly(
                        "CE-RULES-011 local.yaml:7: regimes 'new' (state.yaml:13) and 'old' of 'state/vr' hold "
                                + "on the same day; end the earlier one on the day before the later one starts");
        assertThat(problems(STATE, "set-regimes: [{id: old, until: 2016-08-31, untill: x, citation: ME-3}]"))
                .singleElement()
                .asString()
                .contains("unknown key 'untill'; did you mean 'until'?");
        assertThat(Packs.problems(Packs.pack("p", """
                programmes:
                  - id: p/a
                    funder: a
                    regime-by: {named-date: referral}
                    regimes: [{id: old, until: 2016-09-30, citation: ME-2}]
                    set-regimes: [{id: old, until: 2016-10-31, citation: ME-2}]
                    services: [{code: s, citation: ME-2, components: [discovery]}]
                """)))
                .singleElement()
                .asString()
                .contains("is stated by this pack already; write its days where it is stated");
    }

    @Test
    void what_a_programme_is_stays_said_by_the_layer_that_said_it() {
        Explanation told =
                Packs.library(STATE, local(A_MONTH_LATER)).explain("state/vr").get(0);

        assertThat(told.effective())
                .extracting(one -> one.path() + "=" + one.text() + " " + one.pack())
                .containsExactly("id=state/vr state", "funder=vr state");
        assertThat(told.layers()).extracting(one -> one.pack().value()).containsExactly("state", "local");
    }

    @Test
    @Tag("CT-17")
    void what_a_programme_says_as_a_whole_is_explained_with_its_layers_too() {
        PackProvider state = Packs.file("state", "layer: state", """
                programmes:
                  - id: state/vr
                    funder: vr
                    budget: {beyond: not-billable, citations: [CT-17]}
                    services: [{code: s, citation: ME-2, components: [discovery]}]
                """);

        PackLibrary library = Packs.library(state, local("budget: {beyond: not-stated, citations: [CT-17]}"));

        assertThat(library.explain("state/vr budget").get(0).effective())
                .extracting(one -> one.path() + "=" + one.text() + " " + one.pack())
                .containsExactly("beyond=not-stated local");
        assertThat(library.overrides()).extracting(PackOverride::what).containsExactly("'budget' of 'state/vr'");
    }

    @Test
    @Tag("TX-1")
    void a_calendar_and_what_is_not_bought_beside_a_service_are_explained_too() {
        PackProvider state = Packs.file("state", "layer: state", """
                programmes:
                  - id: state/vr
                    funder: vr
                    calendar: {week: sunday}
                    excluded-purchases: [{service: s, excludes: [t], citation: TX-1}]
                    services:
                      - {code: s, citation: ME-2, components: [discovery]}
                      - {code: t, citation: ME-2, components: [discovery]}
                """);

        PackLibrary library = Packs.library(state, local("calendar: {week: monday}"));

        assertThat(library.explain("state/vr calendar").get(0).effective())
                .extracting(one -> one.path() + "=" + one.text() + " " + one.pack())
                .containsExactly("week=monday local");
        assertThat(library.explain("excluded-purchases")).hasSize(1);
        assertThat(library.overrides()).extracting(PackOverride::what).containsExactly("'calendar' of 'state/vr'");
    }
}
