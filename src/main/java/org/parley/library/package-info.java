/**
 * What a person can do with a library, for the window and the command line alike: import, browse, search, correct,
 * export, verify.
 */
package org.parley.library;
