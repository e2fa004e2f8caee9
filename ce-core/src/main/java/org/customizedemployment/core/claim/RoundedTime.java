package org.customizedemployment.core.claim;

import org.apiguardian.api.API;
import org.customizedemployment.core.value.Minutes;

/**
 * Payable time in units (SEM-25). A line's minutes stay exact; what is rounded is all payable time that the programme rounds together, and
 * money follows the units. 53 payable minutes at the nearest quarter of an hour are 4 units, 60 minutes of money.
 *
 * @param together the exact payable minutes rounded together, of this line and others
 * @param unit the length of a unit
 * @param units how many those are
 * @param share this line's part of them in minutes; the parts of all lines rounded together are {@code units} times {@code unit}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RoundedTime(Minutes together, Minutes unit, long units, Minutes share) {}
