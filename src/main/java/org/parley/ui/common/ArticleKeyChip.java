package org.parley.ui.common;

import javafx.scene.control.Label;

/** The short key of an article on a grey ground: the way a source is named everywhere. */
public final class ArticleKeyChip extends Label {

    public ArticleKeyChip(String key) {
        super(key);
        getStyleClass().add("article-key");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText("article " + key);
    }
}
