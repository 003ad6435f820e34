/** The timeline as a drawing in shapes, and drawings as PNG and SVG: the window paints the same shapes. */
package org.parley.export.figure;
