package org.customizedemployment.core.process;

import org.apiguardian.api.API;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.service.ServiceComponent;
import org.jspecify.annotations.Nullable;

/**
 * A phase of a process.
 *
 * @param id its name
 * @param component the component of Customized Employment it is mostly about; null for intake and closed. Advice for display only
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Phase(PhaseId id, @Nullable ServiceComponent component) {}
