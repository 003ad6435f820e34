/** The notes of a person. */
package org.parley.ui.notes;
