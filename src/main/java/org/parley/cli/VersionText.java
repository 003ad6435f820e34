package org.parley.cli;

import org.parley.export.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[]{"Parley " + Version.current()};
    }
}
