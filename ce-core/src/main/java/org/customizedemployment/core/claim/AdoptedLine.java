package org.customizedemployment.core.claim;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Lasting;
import org.customizedemployment.core.constraint.NotNegative;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What people adopted of one claim line; in a determination that takes another back, what is taken back.
 *
 * @param entry the service entry or milestone, in the version that was decided on
 * @param service its service
 * @param serviceDate its date
 * @param payable the minutes paid; zero for a milestone
 * @param amount what was paid; null: nothing was priced
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AdoptedLine(
        EntryRef entry,
        ServiceCode service,
        LocalDate serviceDate,
        @Lasting(most = Lasting.TEN_YEARS) Minutes payable,
        @NotNegative @Sensitive(Sensitivity.MONEY) @Nullable Money amount) {}
