package org.customizedemployment.spring.boot.starter;

import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.plugin.Plugin;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.customizedemployment.spi.codec.CaseCodec;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.ReportProvider;
import org.customizedemployment.spi.solver.SolverProvider;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.strategy.StrategyProvider;
import org.customizedemployment.spi.text.MessageSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;

/**
 * Makes {@link CustomizedEmployment} a bean: with the application's {@link CaseStore}, else one on its {@code DataSource}; with its {@link CaseSource},
 * if it has one; with packs, formats, reports, strategies and words that are beans, and those on the class path. It is wired when the application
 * starts, and does not start with less than was asked for.
 *
 * <pre>{@code
 * spring.datasource.url=jdbc:postgresql://localhost/agency
 * customized-employment.required-packs=foundations,us-ct
 * }</pre>
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration"
        })
@EnableConfigurationProperties(CustomizedEmploymentProperties.class)
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CustomizedEmploymentAutoConfiguration {
    CustomizedEmploymentAutoConfiguration() {}

    /** Where cases are kept. The front door closes it. */
    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean(CaseStore.class)
    CaseStore customizedEmploymentStore(CustomizedEmploymentProperties properties, ListableBeanFactory beans) {
        return switch (properties.store()) {
            case DATA_SOURCE -> StoreOnDataSource.open(beans, properties);
            case MEMORY -> MemoryCaseStore.create();
        };
    }

    /** The front door. */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    CustomizedEmployment customizedEmployment(
            CustomizedEmploymentProperties properties,
            CaseStore store,
            ListableBeanFactory beans,
            ResourceLoader resources) {
        CustomizedEmployment.Builder builder = CustomizedEmployment.builder().store(store);
        one(beans, CaseSource.class).ifUnique(builder::source);
        one(beans, CaseCodec.class).ifUnique(builder::codec);
        one(beans, SolverProvider.class).ifUnique(builder::solver);
        one(beans, ProcessDefinition.class).ifUnique(builder::process);
        all(beans, PackProvider.class).forEach(builder::pack);
        all(beans, Format.class).forEach(builder::format);
        all(beans, ReportProvider.class).forEach(builder::reports);
        all(beans, StrategyProvider.class).forEach(builder::strategies);
        all(beans, MessageSource.class).forEach(builder::messages);
        if (properties.discover()) {
            builder.discover(Objects.requireNonNullElseGet(
                    resources.getClassLoader(), CustomizedEmploymentAutoConfiguration.class::getClassLoader));
        }
        all(beans, CustomizedEmploymentCustomizer.class).forEach(one -> one.customize(builder));
        CustomizedEmployment ce = builder.build();
        requirePacks(ce, properties.requiredPacks());
        return ce;
    }

    private static <T> ObjectProvider<T> one(ListableBeanFactory beans, Class<T> type) {
        return beans.getBeanProvider(type);
    }

    /** In the order that the application gives its beans. */
    private static <T> List<T> all(ListableBeanFactory beans, Class<T> type) {
        return beans.getBeanProvider(type).orderedStream().toList();
    }

    private static void requirePacks(CustomizedEmployment ce, List<String> required) {
        List<String> loaded = ce.plugins().chosen().stream()
                .filter(one -> one.kind() == ProviderKind.PACK)
                .map(Plugin::id)
                .toList();
        List<String> missing =
                required.stream().filter(id -> !loaded.contains(id)).toList();
        if (!missing.isEmpty()) {
            ce.close();
            throw new CeException(StarterError.MISSING_PACK, "packs " + missing + " are not there, but " + loaded);
        }
    }
}
