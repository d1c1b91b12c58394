/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.portrait.core.document.Documents;
import org.portrait.ui.text.UiTexts;

/** The sample files that come with the program, in English and Russian. */
final class Samples {

    private static final String BUNDLE = "org.portrait.samples";
    private static final String FOLDER = "samples";

    private Samples() {
    }

    /**
     * Copies the samples of a language into a workspace project; files that are there already stay.
     *
     * @return the files, by name
     */
    static List<IFile> copy(IProject project, Locale language, IProgressMonitor monitor) throws CoreException {
        List<URL> samples = find("*." + language.getLanguage() + "." + Documents.EXTENSION);
        SubMonitor progress = SubMonitor.convert(monitor, UiTexts.of(Samples.class).get("samples.copying"), samples.size());
        List<IFile> files = new ArrayList<>();
        for (URL sample : samples) {
            String path = sample.getPath();
            IFile file = project.getFile(path.substring(path.lastIndexOf('/') + 1).replace("." + language.getLanguage() + ".", "."));
            if (!file.exists()) {
                try (InputStream content = sample.openStream()) {
                    file.create(content, IResource.FORCE, progress.split(1));
                } catch (IOException e) {
                    throw new CoreException(new Status(IStatus.ERROR, BUNDLE, e.getLocalizedMessage(), e));
                }
            }
            files.add(file);
        }
        return files;
    }

    /** A language that there are samples in: the wanted one, else English. */
    static Locale language(Locale wanted) {
        return find("*." + wanted.getLanguage() + "." + Documents.EXTENSION).isEmpty() ? Locale.ENGLISH : wanted;
    }

    private static List<URL> find(String pattern) {
        Enumeration<URL> found = Platform.getBundle(BUNDLE).findEntries(FOLDER, pattern, false);
        return found == null ? List.of()
                : Collections.list(found).stream().sorted(Comparator.comparing(URL::getPath)).toList();
    }
}
