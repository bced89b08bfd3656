package org.pressmark.ingest.html;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.DataAddress;
import org.pressmark.ingest.source.ImageType;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.Resources;
import org.pressmark.model.ArticleText;
import org.pressmark.model.InlineKind;
import org.pressmark.model.Picture;

/** The pictures that were saved with a page; what is only linked is never asked for. */
final class Pictures {

    private static final List<String> SOURCES = List.of("src", "data-src", "data-lazy-src", "data-original");
    private static final int SMALLEST_SIDE = 40;
    private static final int FEWEST_BYTES = 300;

    private final Resources resources;
    private final Limits limits;
    private final Map<String, Picture> kept = new LinkedHashMap<>();
    private long bytes;

    Pictures(Resources resources, Limits limits) {
        this.resources = resources;
        this.limits = limits;
    }

    /** Keeps the element's picture and names it; empty where there is none, or it is only an ornament. */
    Optional<String> keep(Element image) {
        if (isTiny(image, "width") || isTiny(image, "height")) {
            return Optional.empty();
        }
        return candidates(image).flatMap(reference -> bytes(image, reference).stream()).findFirst().flatMap(this::keep);
    }

    /** Those that blocks of the text show. */
    List<Picture> shownIn(ArticleText text) {
        Set<String> names = new HashSet<>();
        text.blocks().forEach(b -> b.styles().stream().filter(s -> s.kind() == InlineKind.IMAGE).forEach(s -> names.add(s.target())));
        return kept.values().stream().filter(p -> names.contains(p.name())).toList();
    }

    private Optional<String> keep(byte[] data) {
        Optional<String> type = ImageType.of(data);
        if (type.isEmpty() || data.length < FEWEST_BYTES) {
            return Optional.empty();
        }
        String name = HexFormat.of().formatHex(sha256(data));
        if (!kept.containsKey(name)) {
            if (kept.size() >= limits.pictures() || bytes + data.length > limits.bytes()) {
                return Optional.empty();
            }
            bytes += data.length;
            kept.put(name, new Picture(name, type.get(), data));
        }
        return Optional.of(name);
    }

    private static Stream<String> candidates(Element image) {
        Stream<String> set = Stream.of(image.attr("srcset"), image.attr("data-srcset"))
                .filter(s -> s.length() < 20_000 && !s.startsWith("data:"))
                .flatMap(s -> Stream.of(s.split(",\\s+")))
                .map(s -> s.strip().split("\\s+")[0]);
        return Stream.concat(SOURCES.stream().map(image::attr), set).filter(s -> !s.isBlank()).limit(20);
    }

    private Optional<byte[]> bytes(Element image, String reference) {
        if (reference.regionMatches(true, 0, "data:", 0, 5)) {
            return DataAddress.decode(reference, limits);
        }
        String whole = resolved(image, reference);
        return resources.find(reference).or(() -> whole.isEmpty() ? Optional.empty() : resources.find(whole));
    }

    private static String resolved(Element image, String reference) {
        Element other = new Element("img").attr("src", reference);
        other.setBaseUri(image.baseUri());
        return other.absUrl("src");
    }

    private static boolean isTiny(Element image, String side) {
        String value = image.attr(side);
        return value.matches("\\d{1,4}") && Integer.parseInt(value) < SMALLEST_SIDE;
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
