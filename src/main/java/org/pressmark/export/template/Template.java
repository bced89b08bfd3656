package org.pressmark.export.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.export.template.TemplateException.Problem;

/**
 * A template of Mustache's kind (the language of mustache(5), without partials, lambdas and other delimiters): {@code {{name}}} a
 * value, escaped; {@code {{{name}}}} as it is; {@code {{#name}}…{{/name}}} for each of several, or if there is any;
 * {@code {{^name}}…{{/name}}} if there is none; {@code {{! }}} a remark. Its data are strings, booleans, lists and maps.
 */
public final class Template {

    private final List<Node> nodes;
    private final Escape escape;

    private Template(List<Node> nodes, Escape escape) {
        this.nodes = nodes;
        this.escape = escape;
    }

    /** @param names all that may stand in it; a slip is told before anything is written */
    public static Template parse(String source, Escape escape, Set<String> names) throws TemplateException {
        List<Node> nodes = new TemplateParser(source).parse();
        check(nodes, names);
        return new Template(nodes, escape);
    }

    private static void check(List<Node> nodes, Set<String> names) throws TemplateException {
        for (Node node : nodes) {
            switch (node) {
                case Node.Words words -> {}
                case Node.Value(var name, var raw, var line) -> check(name, line, names);
                case Node.Part(var name, var inverted, var inside, var line) -> {
                    check(name, line, names);
                    check(inside, names);
                }
            }
        }
    }

    private static void check(String name, int line, Set<String> names) throws TemplateException {
        if (!name.equals(".") && !names.contains(name)) {
            throw new TemplateException(Problem.UNKNOWN_NAME, line, name);
        }
    }

    public void write(Map<String, Object> data, Appendable out) throws IOException {
        write(nodes, List.of(data), out);
    }

    private void write(List<Node> inside, List<Object> scopes, Appendable out) throws IOException {
        for (Node node : inside) {
            switch (node) {
                case Node.Words(var words) -> out.append(words);
                case Node.Value(var name, var raw, var line) -> {
                    String value = text(find(name, scopes));
                    out.append(raw ? value : escape.of(value));
                }
                case Node.Part part -> write(part, scopes, out);
            }
        }
    }

    private void write(Node.Part part, List<Object> scopes, Appendable out) throws IOException {
        Object value = find(part.name(), scopes);
        if (part.inverted()) {
            if (isNothing(value)) {
                write(part.inside(), scopes, out);
            }
            return;
        }
        List<?> all = value instanceof List<?> several ? several : isNothing(value) || value == null ? List.of() : List.of(value);
        for (Object one : all) {
            List<Object> inner = new ArrayList<>(scopes);
            inner.add(one);
            write(part.inside(), inner, out);
        }
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value.equals(false) || value.equals("") || value instanceof List<?> list && list.isEmpty();
    }

    private static @Nullable Object find(String name, List<Object> scopes) {
        if (name.equals(".")) {
            return scopes.getLast();
        }
        for (Object scope : scopes.reversed()) {
            if (scope instanceof Map<?, ?> map && map.containsKey(name)) {
                return map.get(name);
            }
        }
        return null;
    }

    private static String text(@Nullable Object value) {
        return value instanceof String || value instanceof Number ? value.toString() : "";
    }
}
