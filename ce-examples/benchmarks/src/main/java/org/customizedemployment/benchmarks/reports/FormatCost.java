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
import org.customizedemployment.format.pdf.PdfFormat;
import org.customizedemployment.format.xlsx.XlsxFormat;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;

/**
 * Processor time and bytes of a PDF beside openhtmltopdf alone, which lays out the same page in the same style and fonts, and of a workbook beside
 * fastexcel alone; in turn, so that both see the same machine. Arguments: how many turns to warm up, how many to count.
 */
public final class FormatCost {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private FormatCost() {}

    /** Something that writes a file. */
    @FunctionalInterface
    interface Work {
        byte[] file() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        int warm = Integer.parseInt(arguments[0]);
        int turns = Integer.parseInt(arguments[1]);
        Document table = LongReport.of(1, 20_000);
        compare("xlsx", warm, turns, () -> written(new XlsxFormat(), table, new byte[0]), () -> ByHand.xlsx(table));
        Document report = LongReport.of(10, 20);
        byte[] html = written(new HtmlFormat(), report, new byte[0]);
        compare("pdf", warm, turns, () -> written(new PdfFormat(), report, html), () -> ByHand.pdf(html));
    }

    private static void compare(String name, int warm, int turns, Work library, Work alone) throws IOException {
        double[] times = new double[turns];
        double[] bytes = new double[turns];
        for (int turn = -warm; turn < turns; turn++) {
            long[] first = cost(library);
            long[] second = cost(alone);
            if (turn >= 0) {
                times[turn] = first[0] / (double) second[0];
                bytes[turn] = first[1] / (double) second[1];
                OUT.printf(
                        Locale.ROOT,
                        "%s: %.1f ms and %.1f ms, %d KB and %d KB allocated, files of %d and %d bytes%n",
                        name,
                        first[0] / 1e6,
                        second[0] / 1e6,
                        first[1] / 1000,
                        second[1] / 1000,
                        first[2],
                        second[2]);
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

    private static long[] cost(Work work) throws IOException {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long time = THREADS.getCurrentThreadCpuTime();
        int length = work.file().length;
        return new long[] {
            THREADS.getCurrentThreadCpuTime() - time, THREADS.getCurrentThreadAllocatedBytes() - bytes, length
        };
    }

    private static byte[] written(Format format, Document document, byte[] html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.render(document, out, new FormatTools() {
            @Override
            public Messages getMessages() {
                return BundleMessages.of(document.language(), List.of());
            }

            @Override
            public byte[] render(String name, Document other) {
                return html;
            }
        });
        return out.toByteArray();
    }
}
