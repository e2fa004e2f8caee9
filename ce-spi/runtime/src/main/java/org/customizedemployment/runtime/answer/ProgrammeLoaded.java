package org.customizedemployment.runtime.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.spi.text.MessageSource;

/**
 * Says that the case is funded by a programme whose pack is not here. Without it a missing pack would look like a programme without rules.
 * Asked only where there is such a programme.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record ProgrammeLoaded(List<ProgrammeId> missing) implements Rule {
    /** The check that holds it. */
    static final String CHECK = "programme";

    private static final String CODE = "runtime.programme-not-loaded";
    private static final String ENGLISH =
            "The case is funded by programme {programme}, but no pack here brings it, so its rules were not asked.";
    private static final String SPANISH =
            "El caso se financia con el programa {programme}, pero ningún paquete lo trae,"
                    + " así que no se consultaron sus reglas.";

    /** The words for it. */
    public static final MessageSource WORDS = (key, locale) -> key.equals(CODE)
            ? Optional.of(
                    locale.getLanguage().equals(Locale.forLanguageTag("es").getLanguage()) ? SPANISH : ENGLISH)
            : Optional.empty();

    @Override
    public RuleId getId() {
        return RuleId.of("runtime.programme-loaded");
    }

    @Override
    public List<Citation> getCitations() {
        return List.of(Citation.of("SEM-2"));
    }

    @Override
    public List<FactNeed> getNeeds() {
        return List.of(FactNeed.of(FundingEpisode.TYPE));
    }

    @Override
    public Finding evaluate(Facts facts) {
        return Finding.of(
                Outcome.CANNOT_TELL,
                Reason.of(CODE)
                        .withCode(
                                "programme",
                                String.join(
                                        ", ",
                                        missing.stream().map(ProgrammeId::value).toList())));
    }
}
