package org.pressmark.ui.frame;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * An article with a sidebar at each side. A docked sidebar takes room from the article, parted from it by a hairline that can be dragged;
 * one in overlay lies over it, with everything else dimmed and waiting for a click to close it.
 */
final class SidesPane extends Pane {

    private static final double NARROWEST = 200;
    private static final double WIDEST = 520;
    private static final double ARTICLE_AT_LEAST = 360;
    private static final double GRIP = 9;
    private static final double GLIMPSE = 48;

    private final Region left;
    private final Node article;
    private final Region right;
    private final DoubleProperty leftWidth;
    private final DoubleProperty rightWidth;
    private final Region scrim = new Region();
    private final Region leftGrip = grip();
    private final Region rightGrip = grip();
    private final ObjectProperty<SideMode> leftMode = new SimpleObjectProperty<>(SideMode.DOCKED);
    private final ObjectProperty<SideMode> rightMode = new SimpleObjectProperty<>(SideMode.DOCKED);

    SidesPane(Region left, Node article, Region right, DoubleProperty leftWidth, DoubleProperty rightWidth, Runnable closeOverlay) {
        this.left = left;
        this.article = article;
        this.right = right;
        this.leftWidth = leftWidth;
        this.rightWidth = rightWidth;
        left.getStyleClass().add("left-side");
        right.getStyleClass().add("right-side");
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(event -> closeOverlay.run());
        leftGrip.setOnMouseDragged(event -> leftWidth.set(bounded(sceneToLocal(event.getSceneX(), 0).getX())));
        rightGrip.setOnMouseDragged(event -> rightWidth.set(bounded(getWidth() - sceneToLocal(event.getSceneX(), 0).getX())));
        getChildren().setAll(article, scrim, left, right, leftGrip, rightGrip);
        leftMode.subscribe(mode -> requestLayout());
        rightMode.subscribe(mode -> requestLayout());
        leftWidth.subscribe(width -> requestLayout());
        rightWidth.subscribe(width -> requestLayout());
    }

    ObjectProperty<SideMode> leftModeProperty() {
        return leftMode;
    }

    ObjectProperty<SideMode> rightModeProperty() {
        return rightMode;
    }

    private static Region grip() {
        Region grip = new Region();
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.H_RESIZE);
        return grip;
    }

    private static double bounded(double width) {
        return Math.clamp(width, NARROWEST, WIDEST);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean bothDocked = leftMode.get() == SideMode.DOCKED && rightMode.get() == SideMode.DOCKED;
        double room = Math.max(NARROWEST, (width - ARTICLE_AT_LEAST) / (bothDocked ? 2 : 1));
        double atLeft = snapSizeX(sideWidth(leftMode.get(), leftWidth.get(), room));
        double atRight = snapSizeX(sideWidth(rightMode.get(), rightWidth.get(), room));
        place(left, leftMode.get(), 0, atLeft, height);
        place(right, rightMode.get(), width - atRight, atRight, height);
        double from = leftMode.get() == SideMode.DOCKED ? atLeft : 0;
        double to = rightMode.get() == SideMode.DOCKED ? width - atRight : width;
        article.resizeRelocate(from, 0, Math.max(0, to - from), height);
        scrim.setVisible(leftMode.get() == SideMode.OVERLAY || rightMode.get() == SideMode.OVERLAY);
        scrim.resizeRelocate(0, 0, width, height);
        placeGrip(leftGrip, leftMode.get(), atLeft, height);
        placeGrip(rightGrip, rightMode.get(), width - atRight, height);
    }

    private double sideWidth(SideMode mode, double wished, double room) {
        return switch (mode) {
            case HIDDEN -> 0;
            case DOCKED -> Math.min(bounded(wished), room);
            case OVERLAY -> Math.min(bounded(wished), Math.max(NARROWEST, getWidth() - GLIMPSE));
        };
    }

    private static void place(Region side, SideMode mode, double x, double width, double height) {
        side.setVisible(mode != SideMode.HIDDEN);
        if (mode != SideMode.HIDDEN) {
            side.resizeRelocate(x, 0, width, height);
        }
    }

    private static void placeGrip(Region grip, SideMode mode, double x, double height) {
        grip.setVisible(mode == SideMode.DOCKED);
        grip.resizeRelocate(x - GRIP / 2, 0, GRIP, height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ARTICLE_AT_LEAST + NARROWEST * 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        return ARTICLE_AT_LEAST;
    }
}
