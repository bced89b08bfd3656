package org.pressmark.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.pressmark.model.ColorNames;
import org.pressmark.model.HighlightColor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Highlight colours by what the reader calls them, or by their own names. */
record ColorWords(ColorNames names, CommandSpec command) {

    /** @throws ParameterException for a word that names no colour */
    HighlightColor named(String word) {
        return Arrays.stream(HighlightColor.values())
                .filter(color -> names.of(color).filter(ColorNames.clean(word)::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> Arrays.stream(HighlightColor.values()).filter(color -> color.id().equalsIgnoreCase(word)).findFirst())
                .orElseThrow(() -> new ParameterException(command.commandLine(), Words.of("choice.none", word, all())));
    }

    private String all() {
        return Arrays.stream(HighlightColor.values())
                .map(color -> names.of(color).map(name -> color.id() + " (" + name + ")").orElse(color.id()))
                .collect(Collectors.joining(", "));
    }
}
