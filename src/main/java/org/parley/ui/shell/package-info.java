/** The frame of the window: navigation, import, export, and the views that it opens. */
package org.parley.ui.shell;
