/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.nio.file.Path;
import java.util.function.Function;

import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Project;

/** Lets one work with the content of a file, open or not, outside the UI thread. */
public interface ContentReader {

    /**
     * Works with the content, which nobody changes meanwhile.
     *
     * @throws DocumentException when the file cannot be read
     */
    <T> T read(Path file, Function<Project, T> work) throws DocumentException;
}
