/** Documents as tagged PDF. */
module org.customizedemployment.format.pdf {
    requires transitive org.customizedemployment.spi;
    requires java.desktop;
    requires java.logging;
    // PDFBox gives memory back with it.
    requires jdk.unsupported;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.jsoup;

    exports org.customizedemployment.format.pdf;

    provides org.customizedemployment.spi.report.Format with
            org.customizedemployment.format.pdf.PdfFormat;
}
