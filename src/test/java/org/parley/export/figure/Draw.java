package org.parley.export.figure;
import java.util.Optional;
import java.io.*;
class Draw { public static void main(String[] a) throws Exception {
 Figure f = new TimelineFigures(new Typeset()).sequence(Sample.timeline(), Sample.sequences(), Optional.of("alaska"));
 for (Theme t : Theme.values()) try (OutputStream o = new FileOutputStream("/tmp/v/seq-"+t+".png")) { new PngWriter(new Typeset(), t).write(f, 2, o); }
 System.out.println(f.width());
}}
