package org.pressmark.ingest.readlater;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.HighlightColor;

/** The nearest of our colours to what another program calls one. */
final class Colors {

    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{6})(?:[0-9a-f]{2})?");
    private static final Pattern SHORT_HEX = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])");
    private static final Pattern RGB = Pattern.compile("rgba?\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3}).*");

    private static final Map<String, HighlightColor> NAMES = Map.ofEntries(
            Map.entry("pink", HighlightColor.MAGENTA), Map.entry("fuchsia", HighlightColor.MAGENTA), Map.entry("rose", HighlightColor.MAGENTA),
            Map.entry("violet", HighlightColor.PURPLE), Map.entry("indigo", HighlightColor.PURPLE), Map.entry("lavender", HighlightColor.PURPLE),
            Map.entry("cyan", HighlightColor.BLUE), Map.entry("teal", HighlightColor.BLUE), Map.entry("aqua", HighlightColor.BLUE), Map.entry("sky", HighlightColor.BLUE),
            Map.entry("lime", HighlightColor.GREEN), Map.entry("mint", HighlightColor.GREEN), Map.entry("grey", HighlightColor.GRAY),
            Map.entry("black", HighlightColor.GRAY), Map.entry("brown", HighlightColor.ORANGE), Map.entry("gold", HighlightColor.YELLOW));

    private Colors() {}

    /** Null where it is no colour. */
    static @Nullable HighlightColor of(String written) {
        String value = written.strip().toLowerCase(Locale.ROOT);
        for (HighlightColor color : HighlightColor.values()) {
            if (value.contains(color.id())) {
                return color;
            }
        }
        for (var name : NAMES.entrySet()) {
            if (value.contains(name.getKey())) {
                return name.getValue();
            }
        }
        Matcher hex = HEX.matcher(value);
        if (hex.matches()) {
            return nearest(Integer.parseInt(hex.group(1), 16));
        }
        Matcher three = SHORT_HEX.matcher(value);
        if (three.matches()) {
            return nearest(Integer.parseInt(three.group(1).repeat(2) + three.group(2).repeat(2) + three.group(3).repeat(2), 16));
        }
        Matcher rgb = RGB.matcher(value);
        return rgb.matches()
                ? nearest(Integer.parseInt(rgb.group(1)) << 16 | Integer.parseInt(rgb.group(2)) << 8 | Integer.parseInt(rgb.group(3)))
                : null;
    }

    private static HighlightColor nearest(int rgb) {
        HighlightColor best = HighlightColor.YELLOW;
        double least = Double.MAX_VALUE;
        for (HighlightColor color : HighlightColor.values()) {
            double distance = distance(rgb, Integer.parseInt(color.hex().substring(1), 16));
            if (distance < least) {
                least = distance;
                best = color;
            }
        }
        return best;
    }

    /** By hue first: a pale yellow is a yellow, not a grey. */
    private static double distance(int a, int b) {
        boolean gray = isGray(a);
        if (gray || isGray(b)) {
            return gray && isGray(b) ? 0 : 10;
        }
        double hue = Math.abs(hue(a) - hue(b));
        return Math.min(hue, 6 - hue);
    }

    private static boolean isGray(int rgb) {
        int most = Math.max(rgb >> 16 & 255, Math.max(rgb >> 8 & 255, rgb & 255));
        return spread(rgb) * 12 < most || most == 0;
    }

    private static int spread(int rgb) {
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    /** 0–6 around the circle of colours, red at 0. */
    private static double hue(int rgb) {
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        double spread = spread(rgb);
        if (red >= green && red >= blue) {
            return ((green - blue) / spread + 6) % 6;
        }
        return green >= blue ? (blue - red) / spread + 2 : (red - green) / spread + 4;
    }
}
