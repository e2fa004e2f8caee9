package org.customizedemployment.vendorhost;

import java.time.ZoneId;
import javax.sql.DataSource;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.vendorhost.kept.KeptPapers;
import org.customizedemployment.vendorhost.tables.CareTrackSource;
import org.customizedemployment.vendorhost.tables.CareTrackStaff;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The vendor's application. What it has to say about us are the beans below; the rest is the starter's. */
@SpringBootApplication(proxyBeanMethods = false)
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class VendorHost {
    private static final OrganizationId PROVIDER = OrganizationId.of("brightpath-services");
    private static final ZoneId OFFICE = ZoneId.of("America/New_York");

    public VendorHost() {}

    public static void main(String[] arguments) {
        SpringApplication.run(VendorHost.class, arguments);
    }

    @Bean
    CaseSource careTrack(DataSource database) {
        return new CareTrackSource(database, OFFICE, PROVIDER);
    }

    @Bean
    CareTrackStaff staff(DataSource database) {
        return new CareTrackStaff(database, PROVIDER);
    }

    @Bean
    KeptPapers papers(JdbcClient database, TransactionOperations transactions) {
        return new KeptPapers(database, transactions);
    }
}
