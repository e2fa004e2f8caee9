package org.customizedemployment.spi.report;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.spi.plugin.Provider;
import org.customizedemployment.spi.text.MessageSource;

/** Brings reports and their words. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ReportProvider extends Provider {
    List<Report<?>> getReports();

    default MessageSource getMessages() {
        return MessageSource.NONE;
    }
}
