package org.customizedemployment.reports.person;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;

/** Support that will likely be needed after the start, and what family, friends and co-workers give (CT-20, CT-28). */
final class SupportBlocks {
    private final Wording words;
    private final CaseWording caseWords;

    SupportBlocks(Wording words, CaseWording caseWords) {
        this.words = words;
        this.caseWords = caseWords;
    }

    List<Block> blocks(Optional<EmploymentPlan> plan) {
        return List.of(
                part(
                        "support.likely",
                        plan.map(EmploymentPlan::getLikelySupports).orElse(List.of()),
                        plan),
                part(
                        "support.natural",
                        plan.map(EmploymentPlan::getNaturalSupports).orElse(List.of()),
                        plan));
    }

    private Block part(String key, List<String> texts, Optional<EmploymentPlan> plan) {
        List<String> shown = caseWords.texts(Sensitivity.HEALTH, texts);
        if (shown.isEmpty()) {
            return Content.section(words.text(key), Content.paragraph(words.text(key + ".none"), "CT-28"));
        }
        Inline source =
                new Inline.Sources(plan.stream().map(EmploymentPlan::toRef).toList());
        return Content.section(
                words.text(key),
                new Block.Listing(
                        false,
                        shown.stream()
                                .map(text -> List.of(new Inline.Words(text), source))
                                .toList()));
    }
}
