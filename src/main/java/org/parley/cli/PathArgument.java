package org.parley.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.parley.library.NoPath;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a path; nothing, as an unset variable leaves it, is none: it would stand for the folder one is in. */
final class PathArgument implements ITypeConverter<Path> {

    @Override
    public Path convert(String value) {
        if (value.isBlank()) {
            throw new TypeConversionException("a name is missing: it is blank");
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException _) {
            throw new TypeConversionException(value + " " + NoPath.REASON);
        }
    }
}
