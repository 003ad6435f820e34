package org.parley.extraction.time;

import java.util.Optional;
import org.parley.article.Span;

/**
 * Words that denote time.
 *
 * @param value normalised as TIMEX3 asks: {@code 2023-06}, {@code P2W}, {@code PRESENT_REF} …
 * @param edtf the same as an EDTF date (ISO 8601-2), if it denotes one
 * @param days the days it can denote, if it denotes any
 * @param rule the name of the rule that read it
 */
public record TimeExpression(Span span, String text, TimexType type, String value, Optional<String> edtf,
        Optional<DayRange> days, String rule) {}
