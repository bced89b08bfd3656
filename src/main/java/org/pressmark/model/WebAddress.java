package org.pressmark.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When two web addresses lead to one page. */
public final class WebAddress {

    private static final Pattern PARTS = Pattern.compile("(?i)https?://(?:www\\.)?([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);

    /** What links carry to tell who sent the reader. */
    private static final Pattern SENDER = Pattern.compile("(?i)(?:utm_\\w+|fbclid|gclid|mc_[ce]id|ref_?src|xtor|at_(?:medium|campaign|custom\\d?))=.*");

    private WebAddress() {}

    /**
     * An address without scheme, "www.", fragment, closing slash and what tells who sent the reader; equal for two addresses of one page.
     *
     * @return null for null and for what is no web address
     */
    public static @Nullable String key(@Nullable String address) {
        Matcher parts = PARTS.matcher(address == null ? "" : address.strip());
        if (!parts.matches()) {
            return null;
        }
        String path = parts.group(2).replaceFirst("/+$", "");
        String query = parts.group(3) == null ? "" : Arrays.stream(parts.group(3).split("&"))
                .filter(part -> !part.isEmpty() && !SENDER.matcher(part).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return parts.group(1).toLowerCase(Locale.ROOT).replaceFirst(":(?:80|443)$", "") + path + (query.isEmpty() ? "" : "?" + query);
    }
}
