/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.index;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IDisposable;
import org.portrait.core.document.FileKind;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.problem.ProblemKeeper;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.SessionListener;
import org.portrait.ui.text.UiTexts;

/**
 * The outlines of the persona files of the workspace. A workbench service. On the UI thread; files are read in a job.
 * An open document is outlined as it is now, saved or not.
 */
public final class FileIndex implements IDisposable {

    /** The family of the jobs that read files for the index and for problems. */
    public static final Object JOBS = new Object();

    /** An open document changes at each key; its outline is not read as often. In milliseconds. */
    private static final int WHILE_EDITED = 300;

    private final Display display;
    private final FileContent content = new FileContent();
    private final Map<IFile, Outline> outlines = new HashMap<>();
    private final Set<IFile> waiting = new LinkedHashSet<>();
    private final List<Consumer<IFile>> listeners = new CopyOnWriteArrayList<>();
    private final Job job = new OutlineJob();
    private final ProblemKeeper problems;
    private final IResourceChangeListener resources = this::resourcesChanged;

    FileIndex(Display display, DocumentSessions sessions) {
        this.display = display;
        problems = new ProblemKeeper(content, display, sessions);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
        sessions.all().forEach(this::watch);
        sessions.addListener(new DocumentSessions.Listener() {

            @Override
            public void opened(DocumentSession session) {
                watch(session);
            }

            @Override
            public void closed(DocumentSession session) {
                if (session.kind() == FileKind.PERSONA) {
                    forget(session.file());
                } else if (session.kind() == ResearchFiles.RESEARCH) {
                    problems.closed(session.file());
                    researchChanged(session.file());
                }
            }
        });
    }

    /** The index of this workbench. */
    public static FileIndex get() {
        return PlatformUI.getWorkbench().getService(FileIndex.class);
    }

    /** Checks all files once; what changes later is checked when it does. */
    void start() {
        problems.checkWorkspace();
    }

    /** Stops the work, at the end of the workbench. */
    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
        job.cancel();
        problems.stop();
    }

    /** The outline of a file, if it is known already; otherwise it is read, and listeners are told. */
    public Optional<Outline> outline(IFile file) {
        Outline outline = outlines.get(file);
        if (outline == null) {
            request(file);
        }
        return Optional.ofNullable(outline);
    }

    /** Listeners hear of each file whose outline changed. */
    public void addListener(Consumer<IFile> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<IFile> listener) {
        listeners.remove(listener);
    }

    private void request(IFile file) {
        request(file, 0);
    }

    /** @param delay how long it may wait for others, in milliseconds */
    private void request(IFile file, long delay) {
        synchronized (waiting) {
            waiting.add(file);
        }
        job.schedule(delay);
    }

    private void watchResearch(DocumentSession session) {
        PersonaTarget.of(session.file()).resource().ifPresentOrElse(problems::changed, () -> problems.changedOutside(session.file()));
        session.addListener(new SessionListener() {

            @Override
            public void changed(Set<String> partIds) {
                researchChanged(session.file());
            }

            @Override
            public void reloaded() {
                researchChanged(session.file());
            }
        });
    }

    /** The evidence of the personas beside it stands on it, too. */
    private void researchChanged(Path research) {
        check(research);
        check(DocumentKind.RESEARCH.beside(research, DocumentKind.PERSONA));
    }

    private void check(Path file) {
        PersonaTarget.of(file).resource().ifPresentOrElse(problems::changed,
                () -> DocumentSessions.get().find(file).ifPresent(open -> problems.changedOutside(file)));
    }

    private void watch(DocumentSession session) {
        if (session.kind() == ResearchFiles.RESEARCH) {
            watchResearch(session);
        }
        if (session.kind() != FileKind.PERSONA) {
            return;
        }
        content.opened(session);
        session.addListener(new SessionListener() {

            @Override
            public void changed(Set<String> partIds) {
                changedIn(session);
            }

            @Override
            public void reloaded() {
                changedIn(session);
            }

            @Override
            public void moved(Path before) {
                forget(before);
                content.opened(session);
                changedIn(session);
            }
        });
        changedIn(session);
    }

    private void changedIn(DocumentSession session) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(session.file().toUri());
        if (files.length == 0) {
            problems.changedOutside(session.file());
        }
        for (IFile file : files) {
            request(file, WHILE_EDITED);
            problems.changed(file);
        }
    }

    private void forget(Path path) {
        content.closed(path);
        problems.closed(path);
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
            if (file.exists()) {
                request(file);
                problems.changed(file);
            }
        }
    }

    private void resourcesChanged(IResourceChangeEvent event) {
        FileChanges changes = FileChanges.of(event.getDelta());
        if (changes.isEmpty() || display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            // An open research says itself when it changed.
            changes.research().stream().flatMap(file -> PersonaTarget.of(file).stream()).map(PersonaTarget::file)
                    .filter(file -> DocumentSessions.get().find(file).isEmpty()).forEach(this::researchChanged);
            changes.gone().forEach(file -> {
                outlines.remove(file);
                tell(file);
            });
            changes.changed().forEach(file -> {
                // The project may be gone by now, and with it the place of the file.
                if (PersonaTarget.of(file).filter(target -> !content.isOpen(target.file())).isPresent()) {
                    if (outlines.containsKey(file)) {
                        request(file);
                    }
                    problems.changed(file);
                }
            });
        });
    }

    private void tell(IFile file) {
        listeners.forEach(listener -> listener.accept(file));
    }

    private void publish(IFile file, Outline outline) {
        if (!file.exists()) {
            outlines.remove(file);
        } else {
            outlines.put(file, outline);
            tell(file);
        }
    }

    /** Reads the files that are waited for. */
    private final class OutlineJob extends Job {

        OutlineJob() {
            super(UiTexts.of(FileIndex.class).get("job.outline"));
            setSystem(true);
            setPriority(SHORT);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            for (IFile file = next(); file != null && !monitor.isCanceled(); file = next()) {
                IFile done = file;
                Outline outline = read(done);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> publish(done, outline));
                }
            }
            return Status.OK_STATUS;
        }

        private IFile next() {
            synchronized (waiting) {
                IFile first = waiting.isEmpty() ? null : waiting.iterator().next();
                waiting.remove(first);
                return first;
            }
        }

        private Outline read(IFile file) {
            if (file.getLocation() == null) {
                return new Outline.Unreadable(file, UiTexts.of(FileIndex.class).get("not.on.disk"), 0);
            }
            try {
                return content.read(file.getLocation().toFile().toPath(), project -> Outline.of(file, project, UiTexts.locale()));
            } catch (DocumentException e) {
                return new Outline.Unreadable(file, e.sentence(UiTexts.locale()), e.line());
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == JOBS;
        }
    }
}
