package org.parley.extraction;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Characters read: JMH prints them a second, as {@code read}. */
@State(Scope.Thread)
@AuxCounters
public class Characters {

    public long read;
}
