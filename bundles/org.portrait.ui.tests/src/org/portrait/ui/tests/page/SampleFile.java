/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;

/** Files of the samples to try things on. */
public final class SampleFile {

    private SampleFile() {
    }

    /** Copies the English file of a sample into a folder. @param sample such as {@code flats} */
    public static Path copy(String sample, Path folder) throws IOException {
        Path file = folder.resolve(sample + ".persona");
        try (InputStream original = Platform.getBundle("org.portrait.samples").getEntry("samples/" + sample + ".en.persona").openStream()) {
            Files.copy(original, file);
        }
        return file;
    }
}
