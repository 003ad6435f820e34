/** One thin class for each command. */
package org.parley.cli;
