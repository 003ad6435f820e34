/** What the views share: controls, dialogs, formats, and background work. */
package org.parley.ui.common;
