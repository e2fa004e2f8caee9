package org.customizedemployment.spi.strategy;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.spi.plugin.Provider;

/** Brings customization strategies; one with the id of a built-in takes its place. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface StrategyProvider extends Provider {
    List<CustomizationStrategy> getStrategies();
}
