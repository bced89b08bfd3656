/** Pressmark, an offline desktop reader that shows who said what and keeps the reader's notes. */
module org.pressmark {
    requires static org.jspecify;

    requires com.github.albfernandez.juniversalchardet;
    requires com.google.gson;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires org.apache.commons.logging; // of PDFBox, which cannot say so itself
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;
    requires org.xerial.sqlitejdbc;

    requires atlantafx.base;
    requires javafx.controls;
    requires javafx.fxml;
    requires org.controlsfx.controls;

    exports org.pressmark;
    exports org.pressmark.model;
    exports org.pressmark.library;
    exports org.pressmark.ui to javafx.graphics;

    opens org.pressmark.cli to info.picocli;

    opens org.pressmark.ui.desk to javafx.fxml;
    opens org.pressmark.ui.frame to javafx.fxml;
    opens org.pressmark.ui.intake to javafx.fxml;
    opens org.pressmark.ui.list to javafx.fxml;
    opens org.pressmark.ui.notes to javafx.fxml;
    opens org.pressmark.ui.orphans to javafx.fxml;
    opens org.pressmark.ui.outline to javafx.fxml;
    opens org.pressmark.ui.people to javafx.fxml;
    opens org.pressmark.ui.quotes to javafx.fxml;
    opens org.pressmark.ui.reading to javafx.fxml;
    opens org.pressmark.ui.settings to javafx.fxml;
    opens org.pressmark.ui.shelf to javafx.fxml;
    opens org.pressmark.ui.versions to javafx.fxml;
}
