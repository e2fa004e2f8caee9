package org.customizedemployment.spi.report;

import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.jspecify.annotations.Nullable;

/**
 * Designs as they are laid out for a person, together with the person's case as the audience may see it. Employers never see one: they see an
 * {@code EmployerView}.
 *
 * @param caseView the person's case
 * @param brief the workplace or market that the designs are for
 * @param person what the profile says in typed form
 * @param designs the designs, and why a strategy has none
 * @param chosen the design that a page is about; null: none in particular
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignView(
        CaseView caseView,
        Brief brief,
        PersonBrief person,
        DesignSet designs,
        @Nullable EntryId chosen) {
    /** The design that the page is about: the one named, else the only one. */
    public Optional<ProposedDesign> design() {
        if (chosen == null) {
            return designs.designs().size() == 1 ? Optional.of(designs.designs().get(0)) : Optional.empty();
        }
        return designs.designs().stream().filter(one -> isChosen(one.design())).findFirst();
    }

    /** Whether that is the design that the page is about. */
    public boolean isChosen(Design design) {
        return design.id().equals(chosen);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "DesignView{" + caseView + ", " + designs.designs().size() + " designs}";
    }
}
