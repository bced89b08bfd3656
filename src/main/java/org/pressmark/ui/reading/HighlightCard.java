package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.links.CommentView;
import org.pressmark.ui.links.LinkViewModel;
import org.pressmark.ui.reading.AnnotatingViewModel.Look;

/** The card of one highlight: its look, its comment and tags to read or to write, and what can be done with it. Decides nothing itself. */
final class HighlightCard extends VBox {

    /** What the card asks for; called on the UI thread. */
    interface Actions {
        void look(Look look);

        void edit();

        void save();

        /** Esc. */
        void leave();

        /** The words have changed. */
        void typed();

        /** Throws the draft away. */
        void discard();

        void delete();

        void changeRange();

        /** The place is the right one. */
        void accept();

        /** It has no place any more. */
        void detach();

        /** Leads to where another place is chosen. */
        void choosePlace();

        void follow(LinkTarget target);

        /** To the next or the one before of the highlights that overlap here. */
        void step(int by);
    }

    /**
     * What the card shows.
     *
     * @param placed null for a highlight that is not there yet
     * @param index of it among those that overlap here, from 0
     * @param drafted true where words were typed and not stored
     */
    record Content(Look look, Written written, @Nullable PlacedAnnotation placed, int index, int count, boolean drafted) {}

    private final ResourceBundle words;
    private final LinkViewModel links;
    private final Actions actions;
    private final Swatches swatches;
    private final StyleButtons styles;
    private final Label of = new Label();
    private final HBox chooser;
    private final CardAbout about;
    private final Label draft = new Label();
    private final Button discard;
    private final HBox drafted;
    private final CommentView comment;
    private final ScrollPane reading;
    private final Label none = new Label();
    private final FlowPane chips = new FlowPane();
    private final CommentField field;
    private final TagsField tags;
    private final HBox viewFoot;
    private final HBox editFoot;
    private Look look = new Look(HighlightColor.YELLOW, org.pressmark.model.HighlightStyle.HIGHLIGHT);
    private boolean editing;
    /** The comment that is shown. */
    private String read = "";

    HighlightCard(AnnotatingViewModel model, LinkViewModel links, ResourceBundle words, Actions actions) {
        this.words = words;
        this.links = links;
        this.actions = actions;
        getStyleClass().addAll("card", "highlight-card");
        setAccessibleRole(AccessibleRole.PARENT);
        swatches = new Swatches(model.settings(), words, color -> show(new Look(color, look.style()), true));
        styles = new StyleButtons(words, style -> show(new Look(look.color(), style), true));
        chooser = new HBox(icon("previous", "icon-back", () -> actions.step(-1)), of, icon("next", "icon-on", () -> actions.step(1)));
        chooser.getStyleClass().add("chooser");
        chooser.setAlignment(Pos.CENTER_RIGHT);
        HBox second = new HBox(styles, gap(), chooser);
        second.setAlignment(Pos.CENTER_LEFT);
        about = new CardAbout(model, links, words, actions);
        detail(draft);
        draft.setText(words.getString("draft.kept"));
        discard = button("draft.discard", "quiet-button", actions::discard);
        drafted = new HBox(draft, gap(), discard);
        drafted.setAlignment(Pos.CENTER_LEFT);
        comment = new CommentView(actions::follow);
        reading = new CommentPane(comment);
        none.setText(words.getString("comment.none"));
        detail(none);
        chips.getStyleClass().add("tags-field");
        field = new CommentField(words, links, actions);
        tags = new TagsField(words);
        tags.onChanged(actions::typed);
        viewFoot = foot(
                button("delete", "quiet-button", actions::delete),
                button("range", "quiet-button", actions::changeRange),
                gap(),
                hint("edit.key"),
                button("edit", "accent-button", actions::edit));
        editFoot = foot(hint("leave.key"), gap(), hint("done.key"), button("done", "accent-button", actions::save));
        getChildren().addAll(swatches, second, about.above(), drafted, reading, none, chips, about.below(), field, tags, viewFoot, editFoot);
        for (Node part : getChildren()) {
            part.managedProperty().bind(part.visibleProperty());
        }
        addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> CardKeys.pressed(event, field, editing, actions));
    }

    /** For reading. */
    void view(Content content) {
        show(content, false);
        String written = content.written().comment();
        none.setVisible(written.isBlank());
        reading.setVisible(!written.isBlank());
        if (!written.equals(read)) {
            read = written;
            read(written, List.of());
        }
        if (written.contains("[[pm:")) {
            links.targets(written, targets -> {
                if (written.equals(read)) {
                    read(written, targets.values());
                }
            });
        }
        chips.getChildren().setAll(content.written().tags().stream().map(HighlightCard::chip).toList());
        chips.setVisible(!content.written().tags().isEmpty());
    }

    private void read(String written, Collection<LinkTarget> targets) {
        comment.show(written, targets);
        reading.requestLayout();
        reading.setVvalue(0);
    }

    /** For writing; the words to start with may be a draft. */
    void edit(Content content, Written start) {
        show(content, true);
        chips.setVisible(false);
        field.start(start.comment());
        tags.setTags(start.tags());
    }

    private void show(Content content, boolean write) {
        editing = write;
        show(content.look(), false);
        about.show(content.placed(), write);
        drafted.setVisible(content.drafted() && !write);
        chooser.setVisible(content.count() > 1);
        of.setText(MessageFormat.format(words.getString("chooser"), content.index() + 1, content.count()));
        reading.setVisible(!write);
        none.setVisible(false);
        field.setVisible(write);
        tags.setVisible(write);
        viewFoot.setVisible(!write);
        editFoot.setVisible(write);
        setAccessibleText(MessageFormat.format(words.getString(content.placed() == null ? "card.new" : "card"), content.written().comment()));
    }

    private void show(Look shown, boolean chosen) {
        look = shown;
        swatches.mark(look.color());
        styles.mark(look.style());
        if (chosen) {
            actions.look(look);
        }
    }

    Look look() {
        return look;
    }

    /** What stands in the fields. */
    Written written() {
        return new Written(field.markdown(), tags.typed());
    }

    void setKnownTags(List<String> known) {
        tags.setKnown(known);
    }

    void write(boolean tagsFirst) {
        if (tagsFirst) {
            tags.write();
        } else {
            field.requestFocus();
            field.positionCaret(field.getLength());
        }
    }

    private static Label chip(String tag) {
        Label chip = new Label(tag);
        chip.getStyleClass().add("tag-chip");
        return chip;
    }

    private static void detail(Label label) {
        label.getStyleClass().add("card-detail");
        Wrapping.wrap(label);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Label hint(String key) {
        Label hint = new Label(words.getString(key));
        hint.getStyleClass().add("key-hint");
        return hint;
    }

    private Button button(String key, String style, Runnable action) {
        Button button = new Button(words.getString(key));
        button.getStyleClass().add(style);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button icon(String key, String style, Runnable action) {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", style);
        Button button = new Button();
        button.setGraphic(icon);
        button.getStyleClass().add("find-button");
        button.setAccessibleText(words.getString("chooser." + key));
        button.setTooltip(new Tooltip(words.getString("chooser." + key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox foot(Node... parts) {
        HBox foot = new HBox(parts);
        foot.getStyleClass().add("card-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
