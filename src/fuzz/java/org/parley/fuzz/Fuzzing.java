package org.parley.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fuzzes one reader with Jazzer: writes what it begins with and hands over to it. What it finds stays in the folder, so
 * that the next run goes on from there.
 */
public final class Fuzzing {

    private Fuzzing() {}

    /** @param args the target (a class of this package), for how many seconds, and the folder to work in */
    public static void main(String[] args) throws IOException, InterruptedException {
        String target = args[0];
        Path folder = Path.of(args[2]).resolve(target);
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Seeds.write(target, folder.resolve("seeds"));
        Seeds.writeSigns(folder.resolve("signs.dict"));
        Jazzer.main(new String[]{"--target_class=org.parley.fuzz." + target,
                "--instrumentation_includes=org.parley.**:org.commonmark.**", "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/", "-dict=" + folder.resolve("signs.dict"), "-max_len=16384",
                "-timeout=20", "-max_total_time=" + args[1], "-print_final_stats=1", corpus.toString(),
                folder.resolve("seeds").toString()});
    }
}
