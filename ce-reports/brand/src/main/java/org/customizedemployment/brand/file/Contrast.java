package org.customizedemployment.brand.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * How well two colours can be told apart, by the formula of WCAG 2.1 (relative luminance), in whole numbers: {@code #767676} on white is 4.54.
 * Luminance is counted in millionths of white.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Contrast {
    /** What WCAG 2.1 AA asks of text, in hundredths. */
    public static final long ENOUGH = 450;

    public static final String WHITE = "#ffffff";

    private static final long WHOLE = 1_000_000;
    private static final int BYTE = 255;
    private static final int STEPS = 100;

    private Contrast() {}

    /** The ratio in hundredths, cut off: 454 for 4.54. */
    public static long of(String one, String other) {
        long first = luminance(one) + WHOLE / 20;
        long second = luminance(other) + WHOLE / 20;
        return Math.max(first, second) * 100 / Math.min(first, second);
    }

    /** {@code 4.5}, cut off so that nothing is called enough that is not. */
    public static String words(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).setScale(1, RoundingMode.DOWN).toPlainString();
    }

    /** The same hue, darker by as little as makes it enough on that ground; empty if even black is not. */
    public static Optional<String> darker(String colour, String ground) {
        for (int left = STEPS - 1; left >= 0; left--) {
            StringBuilder darker = new StringBuilder("#");
            for (int channel = 0; channel < 3; channel++) {
                darker.append(String.format(Locale.ROOT, "%02x", channel(colour, channel) * left / STEPS));
            }
            if (of(darker.toString(), ground) >= ENOUGH) {
                return Optional.of(darker.toString());
            }
        }
        return Optional.empty();
    }

    private static long luminance(String colour) {
        return (2126 * linear(channel(colour, 0))
                        + 7152 * linear(channel(colour, 1))
                        + 722 * linear(channel(colour, 2)))
                / 10_000;
    }

    private static int channel(String colour, int number) {
        return Integer.parseInt(colour.substring(1 + 2 * number, 3 + 2 * number), 16);
    }

    /** Millionths of full light: a twelfth of the value when dark, else the power of 2.4, which is the fifth root of the twelfth power. */
    private static long linear(int value) {
        // 0.03928 of 255 lies between 10 and 11.
        if (value <= 10) {
            return new BigDecimal(value * WHOLE)
                    .divide(new BigDecimal("3294.6"), 0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
        // (value / 255 + 0.055) / 1.055, in millionths.
        BigInteger share = BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(BYTE), 12, RoundingMode.HALF_UP)
                .add(new BigDecimal("0.055"))
                .divide(new BigDecimal("1.055"), 12, RoundingMode.HALF_UP)
                .multiply(BigDecimal.valueOf(WHOLE))
                .toBigInteger();
        BigInteger power = share.pow(12);
        BigInteger unit = BigInteger.valueOf(WHOLE).pow(7);
        long low = 0;
        long high = WHOLE;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (BigInteger.valueOf(middle).pow(5).multiply(unit).compareTo(power) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
