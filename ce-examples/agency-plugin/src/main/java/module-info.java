/** A report, a format and a rule outside the library. */
module org.customizedemployment.example.agency {
    requires transitive org.customizedemployment.spi;

    exports org.customizedemployment.example.agency;

    provides org.customizedemployment.spi.report.ReportProvider with
            org.customizedemployment.example.agency.AgencyReports;
    provides org.customizedemployment.spi.report.Format with
            org.customizedemployment.example.agency.TabFormat;
    provides org.customizedemployment.spi.pack.PackProvider with
            org.customizedemployment.example.agency.AgencyPack;
}
