/** Time expressions in the terms of TIMEX3, with their values in EDTF. */
package org.parley.extraction.time;
