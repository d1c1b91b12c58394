/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.portrait.ui.session.DocumentKind;

/** Files of the samples to try things on. */
public final class SampleFile {

    private SampleFile() {
    }

    /** Copies the English files of a sample into a folder. @param sample such as {@code flats} @return the persona file */
    public static Path copy(String sample, Path folder) throws IOException {
        for (DocumentKind kind : DocumentKind.values()) {
            URL original = Platform.getBundle("org.portrait.samples").getEntry("samples/" + sample + ".en." + kind.extension());
            if (original != null) {
                try (InputStream content = original.openStream()) {
                    Files.copy(content, folder.resolve(sample + "." + kind.extension()));
                }
            }
        }
        return folder.resolve(sample + "." + DocumentKind.PERSONA.extension());
    }
}
