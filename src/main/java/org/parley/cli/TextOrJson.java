package org.parley.cli;

/** How an answer is written that has no rows. */
enum TextOrJson {
    text, json
}
