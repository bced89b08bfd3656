package org.pressmark.export.template;

import java.util.Locale;

/** How a value in two braces is made harmless; in three braces it stands as it is. */
public enum Escape {
    NONE {
        @Override
        public String of(String value) {
            return value;
        }
    },
    MARKDOWN {
        @Override
        public String of(String value) {
            return value.replaceAll("([\\\\`*_\\[\\]<>&#~|])", "\\\\$1").replaceAll("\\s+", " ");
        }
    },
    HTML {
        @Override
        public String of(String value) {
            return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
        }
    },
    /** Inside the quotation marks of a cell. */
    CSV {
        @Override
        public String of(String value) {
            return value.replace("\"", "\"\"");
        }
    },
    /** Inside the quotation marks of a string. */
    JSON {
        @Override
        public String of(String value) {
            var out = new StringBuilder();
            value.chars().forEach(c -> {
                if (c == '"' || c == '\\') {
                    out.append('\\').append((char) c);
                } else if (c < ' ') {
                    out.append("\\u%04x".formatted(c));
                } else {
                    out.append((char) c);
                }
            });
            return out.toString();
        }
    };

    public abstract String of(String value);

    /** The way of the format that a template's name says it writes: {@code notes.html.mustache}, {@code notes.html}. */
    public static Escape forName(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(mustache|template)$", "");
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xml", "xhtml" -> HTML;
            case "csv" -> CSV;
            case "json" -> JSON;
            default -> NONE;
        };
    }
}
