/** Reads the rule files and word lists that stand beside the classes that use them. Depends on nothing. */
package org.parley.resource;
