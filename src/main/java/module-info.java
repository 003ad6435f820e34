/** Parley: an offline reader that turns saved news articles into a timeline that can be trusted. */
@SuppressWarnings({"requires-automatic"}) module org.parley {
    requires java.sql;
    requires java.desktop;
    requires java.prefs;
    requires javafx.controls;
    requires javafx.graphics;
    requires jfx.incubator.richtext;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.jsoup;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires com.ibm.icu;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires info.picocli;
    requires org.xerial.sqlitejdbc;

    opens org.parley.cli to info.picocli;
    opens org.parley.article to tools.jackson.databind;
    opens org.parley.extraction to tools.jackson.databind;
    opens org.parley.extraction.event to tools.jackson.databind;
    opens org.parley.extraction.time to tools.jackson.databind;
    opens org.parley.extraction.topic to tools.jackson.databind;
    opens org.parley.store to tools.jackson.databind;
    opens org.parley.timeline to tools.jackson.databind;
    opens org.parley.timeline.identity to tools.jackson.databind;
}
