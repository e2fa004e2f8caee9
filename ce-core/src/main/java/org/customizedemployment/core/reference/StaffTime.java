package org.customizedemployment.core.reference;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.value.ServiceInterval;

/**
 * Time that a member of staff gave to somebody else, without saying to whom: what one person's case can't show (SEM-23).
 *
 * @param staff who gave it
 * @param service the service they gave
 * @param when its exact time
 * @param adopted whether it is a payment fact already
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StaffTime(ActorId staff, ServiceCode service, ServiceInterval when, boolean adopted) {}
