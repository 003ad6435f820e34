/** The library file, one SQLite database. {@link org.parley.store.LibraryStore} is its whole face. */
package org.parley.store;
