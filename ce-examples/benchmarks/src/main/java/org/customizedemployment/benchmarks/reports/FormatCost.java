package org.customizedemployment.benchmarks.reports;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.format.pdf.PdfFormat;
import org.customizedemployment.format.xlsx.XlsxFormat;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.person.DiscoveryReport;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;

/**
 * Processor time and bytes of files beside the same without the library: a Discovery Report from the case to HTML beside a string builder that writes
 * the very same page; a workbook beside fastexcel alone; a PDF beside openhtmltopdf alone, which lays out the same page in the same style and
 * fonts. One of each in turn, so that both see the same machine. Arguments: {@code html}, {@code xlsx} or {@code pdf}; how large (activities, rows,
 * rows); how many files of each in a turn; turns to warm up; turns to count.
 */
public final class FormatCost {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Messages ENGLISH = BundleMessages.of(Locale.US, List.of());
    private static final Format HTML = new HtmlFormat();
    private static final Format XLSX = new XlsxFormat();
    private static final Format PDF = new PdfFormat();
    private static final int SECTIONS = 10;
    private static final double MICROSECONDS = 1000;

    private FormatCost() {}

    /** Something that writes a file. */
    @FunctionalInterface
    interface Work {
        byte[] file() throws IOException;
    }

    /** Two ways to the same file. */
    record Pair(Work library, Work alone) {}

    public static void main(String[] arguments) throws IOException {
        Pair pair = pair(arguments[0], Integer.parseInt(arguments[1]));
        int files = Integer.parseInt(arguments[2]);
        int warm = Integer.parseInt(arguments[3]);
        compare(arguments[0], pair, files, warm, Integer.parseInt(arguments[4]));
    }

    static Pair pair(String format, int size) throws IOException {
        if (format.equals("html")) {
            CaseFile file = DiscoveryCase.of(size);
            return new Pair(() -> page(file), () -> PageByHand.of(file));
        } else if (format.equals("xlsx")) {
            Document table = LongReport.of(1, size);
            return new Pair(() -> written(XLSX, table, new byte[0]), () -> ByHand.xlsx(table));
        }
        Document report = LongReport.of(SECTIONS, size / SECTIONS);
        byte[] html = written(HTML, report, new byte[0]);
        return new Pair(() -> written(PDF, report, html), () -> ByHand.pdf(html));
    }

    /** All of the way: what the team may see, the report, the page. */
    private static byte[] page(CaseFile file) throws IOException {
        CaseView view =
                CaseView.of(file, Audience.TEAM, List.of(new NamedDate(DateName.REPORT, DiscoveryCase.DAY, true)));
        return written(HTML, new DiscoveryReport().build(view, ENGLISH), new byte[0]);
    }

    private static void compare(String name, Pair pair, int files, int warm, int turns) throws IOException {
        double[] times = new double[turns];
        double[] bytes = new double[turns];
        for (int turn = -warm; turn < turns; turn++) {
            long[] library = cost(pair.library(), files);
            long[] alone = cost(pair.alone(), files);
            if (turn >= 0) {
                times[turn] = library[0] / (double) alone[0];
                bytes[turn] = library[1] / (double) alone[1];
                OUT.printf(
                        Locale.ROOT,
                        "%s: %.0f and %.0f us, %.1f and %.1f KB allocated, files of %d and %d bytes%n",
                        name,
                        library[0] / MICROSECONDS / files,
                        alone[0] / MICROSECONDS / files,
                        library[1] / MICROSECONDS / files,
                        alone[1] / MICROSECONDS / files,
                        library[2],
                        alone[2]);
            }
        }
        Arrays.sort(times);
        Arrays.sort(bytes);
        OUT.printf(
                Locale.ROOT,
                "%s: time %.2f (%.2f to %.2f), bytes %.2f%n",
                name,
                times[turns / 2],
                times[0],
                times[turns - 1],
                bytes[turns / 2]);
    }

    private static long[] cost(Work work, int files) throws IOException {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long time = THREADS.getCurrentThreadCpuTime();
        int length = 0;
        for (int i = 0; i < files; i++) {
            length = work.file().length;
        }
        return new long[] {
            THREADS.getCurrentThreadCpuTime() - time, THREADS.getCurrentThreadAllocatedBytes() - bytes, length
        };
    }

    private static byte[] written(Format format, Document document, byte[] html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.render(document, out, new FormatTools() {
            @Override
            public Messages getMessages() {
                return ENGLISH;
            }

            @Override
            public byte[] render(String name, Document other) {
                return html;
            }
        });
        return out.toByteArray();
    }
}
