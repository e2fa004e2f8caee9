package org.customizedemployment.tck.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.DocumentTables;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;

/** Formats with one mistake each. */
final class BrokenFormats {
    private BrokenFormats() {}

    abstract static class Trial extends FormatContract {
        @Override
        public Format format() {
            return new LineFormat();
        }

        @Override
        public String textOf(byte[] file) {
            return LineFormat.read(file);
        }
    }

    static final class Right extends Trial {}

    static final class OtherKind extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                public Descriptor getDescriptor() {
                    return Descriptor.of("lines", "1", ProviderKind.REPORTS);
                }
            };
        }
    }

    static final class Counts extends Trial {
        private static int made;

        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                List<String> lines(Document document, FormatTools tools) {
                    return with(super.lines(document, tools), "file " + ++made);
                }
            };
        }
    }

    static final class AlwaysTheSame extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                List<String> lines(Document document, FormatTools tools) {
                    return super.lines(EveryBlock.planted().document(), tools);
                }
            };
        }
    }

    static final class CountsAsTheMachineDoes extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                List<String> lines(Document document, FormatTools tools) {
                    return with(
                            super.lines(document, tools),
                            NumberFormat.getInstance().format(document.blocks().size() * 1000));
                }
            };
        }
    }

    static final class TellsWhereItWasMade extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                List<String> lines(Document document, FormatTools tools) {
                    return with(super.lines(document, tools), System.getProperty("user.dir"));
                }
            };
        }
    }

    static final class KeepsAPage extends Trial {
        @Override
        public Format format() {
            List<String> page = new ArrayList<>();
            return new LineFormat() {
                @Override
                List<String> lines(Document document, FormatTools tools) {
                    page.clear();
                    for (String line : super.lines(document, tools)) {
                        LockSupport.parkNanos(50_000);
                        page.add(line);
                    }
                    return List.copyOf(page);
                }
            };
        }
    }

    static final class Closes extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
                    super.render(document, out, tools);
                    out.close();
                }
            };
        }
    }

    static final class SaysNothingOfAFullDisk extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                public void render(Document document, OutputStream out, FormatTools tools) {
                    PrintStream silent = new PrintStream(out, false, StandardCharsets.UTF_8);
                    byte[] bytes = bytes(lines(document, tools));
                    silent.write(bytes, 0, bytes.length);
                    silent.flush();
                }
            };
        }
    }

    static final class ForgetsTrees extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                void branch(Block.Branch branch, List<String> lines) {
                    lines.add(words(branch.content()));
                }
            };
        }
    }

    static final class AlwaysOnPaper extends Trial {
        private static final AtomicReference<String> PAPER = new AtomicReference<>();

        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                List<String> lines(Document document, FormatTools tools) {
                    PAPER.compareAndSet(
                            null,
                            document.letterhead() == null
                                    ? null
                                    : document.letterhead().name());
                    List<String> lines = super.lines(document, tools);
                    return PAPER.get() == null ? lines : with(lines, PAPER.get());
                }
            };
        }
    }

    static final class NothingWithoutTables extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                List<String> lines(Document document, FormatTools tools) {
                    List<String> lines = super.lines(document, tools);
                    return DocumentTables.of(document.blocks()).isEmpty() ? lines.subList(0, 1) : lines;
                }
            };
        }
    }

    static final class CutsTables extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                void table(Block.Table table, List<String> lines) {
                    super.table(
                            new Block.Table(
                                    table.caption(),
                                    table.columns(),
                                    table.rows()
                                            .subList(
                                                    0,
                                                    Math.min(100, table.rows().size()))),
                            lines);
                }
            };
        }
    }

    static final class SixLevels extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                void block(Block block, List<String> lines, FormatTools tools) {
                    if (lines.size() < 8 || !(block instanceof Block.Section section) || section.name() != null) {
                        super.block(block, lines, tools);
                    }
                }
            };
        }
    }

    static final class FailsWithoutRows extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                void table(Block.Table table, List<String> lines) {
                    super.table(table, lines);
                    lines.set(0, lines.get(0) + table.rows().get(0).cells().size());
                }
            };
        }
    }

    static final class LeavesMarkup extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                String quoted(String line) {
                    return super.quoted(line.replaceAll("<[^>]*>", ""));
                }
            };
        }
    }

    static final class StopsAtNought extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                String quoted(String line) {
                    return super.quoted(line.contains("\u0000") ? line.substring(0, line.indexOf('\u0000')) : line);
                }
            };
        }
    }

    static final class CutsLongWords extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                String quoted(String line) {
                    return super.quoted(line.length() > 1000 ? line.substring(0, 1000) : line);
                }
            };
        }
    }

    static final class Latin extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                byte[] bytes(List<String> lines) {
                    return new String(super.bytes(lines), StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
                }
            };
        }
    }

    static final class PictureOnly extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                void image(Block.Image image, List<String> lines, boolean shown) {
                    if (!shown) {
                        super.image(image, lines, false);
                    }
                }
            };
        }
    }

    static final class KnowsTwoLanguages extends Trial {
        @Override
        public Format format() {
            return new LineFormat() {
                @Override
                List<String> lines(Document document, FormatTools tools) {
                    if (!List.of("en", "es").contains(document.language().getLanguage())) {
                        throw new IllegalStateException("no such language");
                    }
                    return super.lines(document, tools);
                }
            };
        }
    }

    private static List<String> with(List<String> lines, String more) {
        List<String> all = new ArrayList<>(lines);
        all.add(more);
        return all;
    }
}
