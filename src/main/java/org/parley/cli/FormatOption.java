package org.parley.cli;

/** How an answer is written. */
enum FormatOption {
    text, json, csv
}
