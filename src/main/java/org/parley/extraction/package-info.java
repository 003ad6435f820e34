/** From an article to what is found in it. Pure functions: the same article always gives the same findings. */
package org.parley.extraction;
