package org.customizedemployment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.rules.error.PackProblem;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.junit.jupiter.api.Test;

/** What loads and is told all the same. */
class PackWarningsTest {
    private static final String BODY = """
            format: ce-pack/1
            pack: {id: demo, version: 0.1.0, citations: [CT-29]}
            parameters:
              - {id: demo.fee, citation: CT-29, values: [{money: USD 10.00}]}
            programmes:
              - id: demo/a
                funder: a
                services:
                  - code: hire
                    citation: CT-29
                    components: [job-development]
                    fee: {milestone: demo.fee, once-per: [episode]}
            %s
            """;

    private static List<String> warnings(PackProvider pack) {
        PackLoad load = PackLoader.load(List.of(pack));
        assertThat(load).isInstanceOf(PackLoad.Loaded.class);
        return ((PackLoad.Loaded) load)
                .warnings().stream().map(PackProblem::toString).toList();
    }

    private static PackProvider pack(String terms, String... words) {
        List<PackFile> files = new ArrayList<>();
        files.add(Packs.file("demo.yaml", BODY.formatted(terms.indent(8))));
        for (int i = 0; i < words.length; i += 2) {
            files.add(Packs.file("words_" + words[i] + ".properties", words[i + 1]));
        }
        return FilePack.of(files);
    }

    @Test
    void words_that_one_language_has_and_another_lacks_are_told_with_their_file_and_line() {
        String english =
                "# words\nprogramme.demo/a = A\ncode.hire = hire\nparameter.demo.fee = fee\nservice.hire=Hire\n";
        String spanish =
                "programme.demo/a = A\ncode.hire = contrato\nparameter.demo.fee = pago\nservice.hired = Contratado\n";
        PackProvider pack = pack("", "en", english, "es", spanish);

        assertThat(warnings(pack))
                .containsExactly(
                        "CE-RULES-028 words_es.properties:4: 'service.hired' has words here and none in 'en'; add "
                                + "'service.hired' to words_en.properties",
                        "CE-RULES-028 words_en.properties:5: 'service.hire' has words here and none in 'es'; add "
                                + "'service.hire' to words_es.properties");
        assertThat(warnings(pack("", "en", english))).isEmpty();
        assertThat(warnings(pack("", "en", english, "es", english))).isEmpty();
    }

    @Test
    void terms_about_time_beside_a_milestone_fee_say_nothing_and_that_is_told() {
        assertThat(warnings(pack("record: {signatures: [job-seeker], citations: [CT-29]}\ntravel: billable")))
                .containsExactly(
                        "CE-RULES-027 demo.yaml:9: 'travel' of service 'hire' has no effect on what it is paid, as it is paid "
                                + "by the milestone; remove 'travel', or pay the service by its time",
                        "CE-RULES-027 demo.yaml:9: 'signatures' of service 'hire' has no effect on what it is paid, as it is "
                                + "paid by the milestone; remove 'signatures', or pay the service by its time");
        assertThat(warnings(pack(""))).isEmpty();
    }

    @Test
    void what_a_pack_names_and_has_no_words_for_is_told_where_it_is_named() {
        assertThat(warnings(pack("", "en", "programme.demo/a = A\n", "es", "programme.demo/a = A\n")))
                .containsExactly(
                        "CE-RULES-028 demo.yaml:4: parameter 'demo.fee' has no words in 'en', 'es', so people read its id; add "
                                + "'parameter.demo.fee' to words_en.properties and words_es.properties",
                        "CE-RULES-028 demo.yaml:9: service 'hire' has no words in 'en', 'es', so people read its id; add "
                                + "'code.hire' to words_en.properties and words_es.properties");
        assertThat(warnings(pack("", "en", "programme.demo/a = A\ncode.hire = hire\nparameter.demo.fee = fee\n")))
                .isEmpty();
    }
}
