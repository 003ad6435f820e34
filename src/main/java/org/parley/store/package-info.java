/** The library file, one SQLite database. {@link org.parley.store.LibraryStore} is the way into it. */
package org.parley.store;
