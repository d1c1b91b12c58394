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
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.text.UiTexts;

/** The sample files that come with the program, in English and Russian. */
final class Samples {

    private static final String BUNDLE = "org.portrait.samples";
    private static final String FOLDER = "samples";

    private Samples() {
    }

    /**
     * Copies the samples of a language into a workspace project, each with what was asked and who answered where it has that; files that are
     * there already stay.
     *
     * @return the persona files, by name
     */
    static List<IFile> copy(IProject project, Locale language, IProgressMonitor monitor) throws CoreException {
        List<URL> samples = find(language, DocumentKind.PERSONA);
        List<URL> beside = Stream.of(DocumentKind.RESEARCH, DocumentKind.RESPONDENTS).flatMap(kind -> find(language, kind).stream()).toList();
        SubMonitor progress = SubMonitor.convert(monitor, UiTexts.of(Samples.class).get("samples.copying"), samples.size() + beside.size());
        for (URL file : beside) {
            copy(file, project, language, progress.split(1));
        }
        List<IFile> files = new ArrayList<>();
        for (URL sample : samples) {
            files.add(copy(sample, project, language, progress.split(1)));
        }
        return files;
    }

    private static IFile copy(URL sample, IProject project, Locale language, IProgressMonitor monitor) throws CoreException {
        String path = sample.getPath();
        IFile file = project.getFile(path.substring(path.lastIndexOf('/') + 1).replace("." + language.getLanguage() + ".", "."));
        if (!file.exists()) {
            try (InputStream content = sample.openStream()) {
                file.create(content, IResource.FORCE, monitor);
            } catch (IOException e) {
                throw new CoreException(new Status(IStatus.ERROR, BUNDLE, e.getLocalizedMessage(), e));
            }
        }
        return file;
    }

    /** The one to begin with: the first that shows what it stands on. @param samples persona files */
    static Optional<IFile> first(List<IFile> samples) {
        return samples.stream().filter(sample -> sample.getProject()
                .exists(sample.getProjectRelativePath().removeFileExtension().addFileExtension(DocumentKind.RESEARCH.extension()))).findFirst()
                .or(() -> samples.stream().findFirst());
    }

    /** A language that there are samples in: the wanted one, else English. */
    static Locale language(Locale wanted) {
        return find(wanted, DocumentKind.PERSONA).isEmpty() ? Locale.ENGLISH : wanted;
    }

    private static List<URL> find(Locale language, DocumentKind kind) {
        String pattern = "*." + language.getLanguage() + "." + kind.extension();
        Enumeration<URL> found = Platform.getBundle(BUNDLE).findEntries(FOLDER, pattern, false);
        return found == null ? List.of()
                : Collections.list(found).stream().sorted(Comparator.comparing(URL::getPath)).toList();
    }
}
