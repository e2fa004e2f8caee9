/** The tables of documents as workbooks. */
module org.customizedemployment.format.xlsx {
    requires transitive org.customizedemployment.spi;
    requires org.dhatim.fastexcel;

    exports org.customizedemployment.format.xlsx;

    provides org.customizedemployment.spi.report.Format with
            org.customizedemployment.format.xlsx.XlsxFormat;
}
