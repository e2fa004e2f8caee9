/** Report definitions over views, their words, and the formats HTML, JSON, Markdown, CSV and plain text. Sees no rule engine. */
module org.customizedemployment.reports {
    requires transitive org.customizedemployment.spi;
    requires de.siegmar.fastcsv;
    requires org.jsoup;
    requires tools.jackson.core;

    exports org.customizedemployment.reports.billing;
    exports org.customizedemployment.reports.caseload;
    exports org.customizedemployment.reports.course;
    exports org.customizedemployment.reports.decision;
    exports org.customizedemployment.reports.design;
    exports org.customizedemployment.reports.employer;
    exports org.customizedemployment.reports.format;
    exports org.customizedemployment.reports.log;
    exports org.customizedemployment.reports.own;
    exports org.customizedemployment.reports.person;
    exports org.customizedemployment.reports.practice;
    exports org.customizedemployment.reports.readability;
    exports org.customizedemployment.reports.standard;
    exports org.customizedemployment.reports.text;

    provides org.customizedemployment.spi.report.ReportProvider with
            org.customizedemployment.reports.standard.StandardReports;
    provides org.customizedemployment.spi.report.Format with
            org.customizedemployment.reports.format.HtmlFormat,
            org.customizedemployment.reports.format.JsonFormat,
            org.customizedemployment.reports.format.MarkdownFormat,
            org.customizedemployment.reports.format.CsvFormat,
            org.customizedemployment.reports.format.TextFormat;
}
