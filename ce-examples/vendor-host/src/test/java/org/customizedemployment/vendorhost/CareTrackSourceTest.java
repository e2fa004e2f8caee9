package org.customizedemployment.vendorhost;

import java.time.ZoneId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.tck.source.CaseSourceContract;
import org.customizedemployment.tck.source.TheirRows;
import org.customizedemployment.vendorhost.tables.CareTrackSource;

/** The vendor's tables keep the contract of a source. */
class CareTrackSourceTest extends CaseSourceContract {
    private static final VendorDatabase DATABASE = VendorDatabase.create("contract");

    @Override
    protected CaseSource open() {
        DATABASE.refill();
        return new CareTrackSource(DATABASE.ours(), ZoneId.of("America/New_York"), OrganizationId.of("brightpath"));
    }

    @Override
    protected TheirRows rows() {
        return DATABASE;
    }
}
