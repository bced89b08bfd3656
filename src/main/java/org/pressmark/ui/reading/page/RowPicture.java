package org.pressmark.ui.reading.page;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.pressmark.model.InlineKind;
import org.pressmark.model.InlineStyle;

/** The picture over a row's words, which are its caption; a plain box where it cannot be shown. */
final class RowPicture {

    private static final double TALLEST = 620;
    private static final double BOX = 56;
    private static final double GAP = 8;

    private final ImageView view = new ImageView();
    private final Region box = new Region();
    private boolean any;

    RowPicture() {
        view.setManaged(false);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setMouseTransparent(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        box.setManaged(false);
        box.setMouseTransparent(true);
        box.getStyleClass().add("page-picture-missing");
    }

    ImageView view() {
        return view;
    }

    Region box() {
        return box;
    }

    /** @param words what stands for the picture where it cannot be seen */
    void show(Row row, String words, PictureSource source) {
        Optional<String> name = !row.opens() ? Optional.empty()
                : row.styles().stream().filter(style -> style.kind() == InlineKind.IMAGE).map(InlineStyle::target).findFirst();
        any = name.isPresent();
        Optional<Image> image = name.map(source::find).flatMap(PictureSource.Found::image);
        view.setImage(image.orElse(null));
        view.setVisible(image.isPresent());
        box.setVisible(any && image.isEmpty());
        view.setAccessibleText(words);
        box.setAccessibleText(words);
    }

    /** Places it and returns the height that it takes, with the space to the words under it. */
    double place(double x, double y, double width, double zoom) {
        if (!any) {
            return 0;
        }
        Image image = view.getImage();
        if (image == null) {
            box.resizeRelocate(x, y, width, BOX);
            return BOX + GAP;
        }
        double scale = Math.min(1, Math.min(width / image.getWidth(), TALLEST * zoom / image.getHeight()));
        view.setFitWidth(Math.max(1, image.getWidth() * scale));
        view.setFitHeight(Math.max(1, image.getHeight() * scale));
        view.relocate(Math.rint(x + (width - image.getWidth() * scale) / 2), y);
        return Math.ceil(image.getHeight() * scale) + GAP;
    }
}
