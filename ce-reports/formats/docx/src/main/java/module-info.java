/** Documents for word processors. */
module org.customizedemployment.format.docx {
    requires transitive org.customizedemployment.spi;
    requires java.desktop;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires org.apache.xmlbeans;
    requires org.jsoup;

    exports org.customizedemployment.format.docx;

    provides org.customizedemployment.spi.report.Format with
            org.customizedemployment.format.docx.DocxFormat;
}
