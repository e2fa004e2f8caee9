package org.customizedemployment.rules.instrument;

import java.nio.charset.StandardCharsets;
import org.customizedemployment.spi.pack.PackFile;

/** Small instruments for tests. */
public final class Instruments {
    private static final String HEAD = """
            format: ce-instrument/1
            instrument:
              id: small
              version: 0.1.0
              rates: service
              citations: [ODEP-P1]
              text: {en: Small, es: Pequeño}
              scale: {lowest: 1, highest: 3}
              rated-at-least: 50
            """;
    private static final String BODY = """
            groups:
              - {id: first, text: {en: First, es: Primero}}
              - {id: second, text: {en: Second, es: Segundo}}
            items:
              - {id: a, group: first, citation: ODEP-P1, text: {en: A, es: A}, anchors: ANCHORS}
              - {id: b, group: first, citation: ODEP-P2, weight: 3, text: {en: B, es: B}, anchors: ANCHORS}
              - {id: c, group: first, citation: ODEP-P3, text: {en: C, es: C}, anchors: ANCHORS}
              - {id: d, group: second, citation: ODEP-P4, text: {en: D, es: D}, anchors: ANCHORS}
              - {id: e, group: second, citation: ODEP-P5, asked-if: {item: d, at-least: 2}, text: {en: E, es: E}, anchors: ANCHORS}
            bands:
              - {id: low, from: 1, below: 2, text: {en: Low, es: Bajo}}
              - {id: high, from: 2, below: 3, text: {en: High, es: Alto}}
            """;
    private static final String ANCHORS =
            "[{score: 1, text: {en: one, es: uno}}, {from: 2, to: 3, text: {en: more, es: más}}]";

    private Instruments() {}

    /** Two groups; of the second one an item is asked only after the other got 2. */
    public static Instrument small() {
        return ((InstrumentLoad.Loaded) load(HEAD + body())).instrument();
    }

    public static String head() {
        return HEAD;
    }

    public static String body() {
        return BODY.replace("ANCHORS", ANCHORS);
    }

    public static InstrumentLoad load(String yaml) {
        return InstrumentLoader.load(PackFile.of("i.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
