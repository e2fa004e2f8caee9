package org.customizedemployment.pack.foundations.elements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.MOTHER;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.document;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.listing;
import static org.customizedemployment.pack.foundations.SalonCase.member;
import static org.customizedemployment.pack.foundations.SalonCase.offer;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.SalonCase.statement;

import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EssentialElementsTest {
    private static CaseFileBuilder beforeNegotiation() {
        return builder()
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"))
                .put(pursuit("p-salon", PursuitState.PROPOSED).build());
    }

    @Nested
    @Tag("CEE-2")
    class Report {
        private final Rule rule = DiscoveryDocument.rule();

        @Test
        void a_draft_is_not_yet_due() {
            var draft = document("report", DocumentType.DISCOVERY_REPORT).state(DocumentState.DRAFT);

            assertThat(ask(rule, builder().put(draft.build())).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        }

        @Test
        void no_report_is_not_met_once_negotiation_began_and_only_where_documents_are_complete() {
            assertThat(ask(rule, builder().remove(id("report"))).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(ask(rule, beforeNegotiation().remove(id("report"))).outcome())
                    .isEqualTo(Outcome.NOT_YET_DUE);
            assertThat(ask(rule, builder().remove(id("report")).coverage(DocumentRecord.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        @ParameterizedTest
        @CsvSource({
            "s-dogs, INTEREST, interest",
            "s-grooming, CONTRIBUTION, contribution",
            "s-lists, SUPPORT_NEED, support-need"
        })
        @Tag("SEM-5")
        void a_part_without_a_confirmed_statement_is_named(String id, ProfileArea area, String word) {
            var tentative =
                    statement(id, area).standing(StatementStanding.TENTATIVE).build();
            Finding finding = ask(rule, builder().put(tentative));

            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(finding.reason().argument("area").orElseThrow()).hasFieldOrPropertyWithValue("code", word);
            assertThat(ask(rule, builder().put(tentative).coverage(ProfileStatement.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }
    }

    @Nested
    @Tag("CEE-3")
    class Origins {
        private final Rule rule = PlanOrigins.rule();

        @ParameterizedTest
        @CsvSource({
            // one is the person's wish; added: team connections, openings, specialist's, not stated
            "0, 0, 0, 0, MET",
            "2, 1, 1, 0, MET",
            "0, 1, 0, 0, NOT_MET",
            "1, 1, 1, 0, NOT_MET",
            "0, 0, 0, 1, CANNOT_TELL",
            "1, 1, 0, 1, CANNOT_TELL",
            "0, 5, 0, 2, NOT_MET",
            "4, 1, 0, 3, MET"
        })
        void wishes_must_outnumber_openings_and_the_specialist_s_relationships(
                int team, int openings, int specialist, int unknown, Outcome expected) {
            CaseFileBuilder builder = builder();
            add(builder, team, ListingOrigin.TEAM_CONNECTION);
            add(builder, openings, ListingOrigin.ADVERTISED_OPENING);
            add(builder, specialist, ListingOrigin.SPECIALIST_RELATIONSHIP);
            add(builder, unknown, ListingOrigin.NOT_STATED);

            assertThat(ask(rule, builder).outcome()).isEqualTo(expected);
        }

        @Test
        void part_of_the_list_can_not_tell_and_without_plan_or_list_it_is_not_yet_due() {
            assertThat(ask(rule, builder().coverage(EmployerListing.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
            assertThat(ask(rule, builder().remove(id("plan"))).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
            assertThat(ask(rule, builder().remove(id("l-salon"))).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        }

        private void add(CaseFileBuilder builder, int count, ListingOrigin origin) {
            for (int i = 0; i < count; i++) {
                builder.put(listing(origin + "-" + i, "salon", origin).build());
            }
        }
    }

    @Nested
    @Tag("CEE-4")
    class Representative {
        private final Rule rule = ChosenRepresentative.rule();

        @ParameterizedTest
        @CsvSource({
            "JOB_SEEKER, MET",
            "GUARDIAN, NEEDS_HUMAN_DECISION",
            "SUPPORTED_DECISION_MAKER, NEEDS_HUMAN_DECISION",
            "SPECIALIST, NOT_MET",
            "COUNSELOR, NOT_MET"
        })
        @Tag("SEM-3")
        void who_chose_decides(Capacity capacity, Outcome expected) {
            var member = member("m-friend", TeamRole.REPRESENTATIVE).choice(by(MOTHER, capacity, "2026-02-20"));

            assertThat(ask(rule, builder().put(member.build())).outcome()).isEqualTo(expected);
        }

        @Test
        void a_representative_without_a_recorded_choice_can_not_tell_unless_the_answer_to_the_offer_names_them() {
            var member = member("m-friend", TeamRole.REPRESENTATIVE).build();

            assertThat(ask(rule, builder().put(member)).outcome()).isEqualTo(Outcome.MET);
            assertThat(ask(rule, builder().put(member).put(offer().build())).outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        @Tag("SEM-4")
        @Tag("FED-CE-1")
        void speaking_for_oneself_after_an_offer_is_a_choice_too() {
            Finding finding = ask(rule, builder().remove(id("m-friend")).put(offer().build()));

            assertThat(finding.outcome()).isEqualTo(Outcome.MET);
            assertThat(finding.reason().code()).isEqualTo("cee.4.speaks-for-self");
        }

        @Test
        void without_representative_or_answer_it_is_not_met_once_negotiation_began() {
            var unanswered = offer().answer(Optional.empty()).build();

            assertThat(ask(rule, builder().remove(id("m-friend")).put(unanswered))
                            .outcome())
                    .isEqualTo(Outcome.NOT_MET);
            assertThat(ask(rule, beforeNegotiation().remove(id("m-friend")).put(unanswered))
                            .outcome())
                    .isEqualTo(Outcome.NOT_YET_DUE);
            assertThat(ask(
                                    rule,
                                    builder()
                                            .remove(id("m-friend"))
                                            .put(unanswered)
                                            .coverage(TeamMember.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }
    }
}
