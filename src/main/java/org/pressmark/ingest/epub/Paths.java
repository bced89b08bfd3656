package org.pressmark.ingest.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;

/** References from one file of a book to another. */
final class Paths {

    private Paths() {}

    /** What stands before the number sign. */
    static String path(String reference) {
        int sign = reference.indexOf('#');
        return sign < 0 ? reference : reference.substring(0, sign);
    }

    /** What stands behind the number sign; empty where there is none. */
    static String fragment(String reference) {
        int sign = reference.indexOf('#');
        return sign < 0 ? "" : decoded(reference.substring(sign + 1));
    }

    /** A reference as a path from the archive's root; {@code from} itself where the reference is but a fragment. */
    static String resolve(String from, String reference) {
        String path = decoded(path(reference.strip()).replace('\\', '/'));
        if (path.isEmpty()) {
            return from;
        }
        Deque<String> parts = new ArrayDeque<>();
        int folder = from.lastIndexOf('/');
        String whole = path.startsWith("/") || folder < 0 ? path : from.substring(0, folder + 1) + path;
        for (String part : whole.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** The file meant: where the reference leads, else from the root, else wherever a file of that name is. */
    static Optional<Member> find(ZipArchive archive, String from, String reference) {
        String resolved = resolve(from, reference);
        String name = "/" + resolved.substring(resolved.lastIndexOf('/') + 1);
        return archive.find(resolved)
                .or(() -> archive.find(resolve(from, Paths.path(reference).replace("%", "%25")))) // a name with a per cent sign
                .or(() -> archive.find(resolve("", reference)))
                .or(() -> name.length() < 2 ? Optional.empty()
                        : archive.members().stream().filter(member -> ("/" + member.name()).regionMatches(true,
                                member.name().length() + 1 - name.length(), name, 0, name.length())).findFirst());
    }

    private static String decoded(String part) {
        try {
            return part.indexOf('%') < 0 ? part : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part; // a per cent sign that stands for itself
        }
    }
}
