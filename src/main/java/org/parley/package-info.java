/** The composition root: {@link org.parley.Main} wires the rooms together and starts a command or the window. */
package org.parley;
