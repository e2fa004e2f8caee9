package org.customizedemployment.spring.boot.starter;

import java.time.Duration;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application may set.
 *
 * @param store where cases are kept, unless the application has a CaseStore bean
 * @param dataSource name of the DataSource bean to keep them on; needed where there are several and none is the primary one
 * @param transactions whether the store on the DataSource takes part in the application's transactions
 * @param healthTimeout how long the health check waits for the store and the source before it says that they do not answer
 * @param discover whether packs, formats, reports and strategies on the class path are taken in
 * @param requiredPacks ids of packs without which the application must not start, because half the rules give wrong answers
 */
@ConfigurationProperties("customized-employment")
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CustomizedEmploymentProperties(
        @DefaultValue("data-source") StoreKind store,
        @Nullable String dataSource,
        @DefaultValue("own") StoreTransactions transactions,
        @DefaultValue("5s") Duration healthTimeout,
        @DefaultValue("true") boolean discover,
        @DefaultValue List<String> requiredPacks) {
    public CustomizedEmploymentProperties {
        requiredPacks = List.copyOf(requiredPacks);
    }
}
