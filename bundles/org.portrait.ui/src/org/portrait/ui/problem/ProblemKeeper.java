/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.portrait.core.check.Check;
import org.portrait.core.check.Checks;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.derived.Reliance;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.text.UiTexts;

/**
 * Keeps the markers of persona and research files current: whatever changed is checked in a job, a moment after the last change.
 * The markers of files outside the workspace hang on the workspace itself while the files are open.
 */
public final class ProblemKeeper {

    /** The family of the jobs that check files. */
    public static final Object JOBS = new Object();

    /** Milliseconds of quiet before a changed file is checked. */
    private static final long QUIET = 500;

    private final ContentReader reader;
    private final Sources sources;
    private final ResearchProblems research;
    private final Set<IFile> files = new LinkedHashSet<>();
    private final Set<Path> outside = new LinkedHashSet<>();
    private final Job job = new CheckJob();

    /** @param sessions the open documents */
    public ProblemKeeper(ContentReader reader, Display display, DocumentSessions sessions) {
        this.reader = reader;
        sources = new Sources(display, sessions);
        research = new ResearchProblems(display, sessions);
    }

    /** Checks all files of the workspace. */
    public void checkWorkspace() {
        Job.createSystem(texts().get("job.find"), monitor -> {
            IResource root = ResourcesPlugin.getWorkspace().getRoot();
            root.accept(proxy -> {
                if (proxy.getType() == IResource.FILE && !proxy.getName().startsWith(".")
                        && DocumentKind.of(Path.of(proxy.getName())).filter(DocumentKind::isEdited).isPresent()) {
                    changed((IFile) proxy.requestResource());
                }
                return true;
            }, IResource.NONE);
            dropMarkersOfClosedFiles();
        }).schedule();
    }

    /** A file of the workspace, or the open document of it, changed. */
    public void changed(IFile file) {
        synchronized (files) {
            files.add(file);
        }
        schedule();
    }

    /** The open document of a file outside the workspace changed. */
    public void changedOutside(Path file) {
        synchronized (files) {
            outside.add(file);
        }
        schedule();
    }

    /** A document was closed; if it is outside the workspace, its markers go. */
    public void closed(Path file) {
        synchronized (files) {
            outside.remove(file);
        }
        Job.createSystem(texts().get("job.check"), monitor -> {
            mark(ResourcesPlugin.getWorkspace().getRoot(), file, List.of(), monitor);
        }).schedule();
    }

    /** Stops the work. */
    public void stop() {
        job.cancel();
    }

    private void schedule() {
        if (job.getState() == Job.SLEEPING) {
            job.cancel();
        }
        job.schedule(QUIET);
    }

    private static UiTexts texts() {
        return UiTexts.of(ProblemKeeper.class);
    }

    private static void dropMarkersOfClosedFiles() throws CoreException {
        ResourcesPlugin.getWorkspace().getRoot().deleteMarkers(Problem.MARKER, false, IResource.DEPTH_ZERO);
    }

    private List<Problem> problems(Path file, IProgressMonitor monitor) {
        try {
            if (DocumentKind.RESEARCH.matches(file)) {
                return research.of(file, monitor);
            }
            Set<String> links = reader.read(file, project -> Reliance.in(project).stream().map(Reliance::element).collect(Collectors.toSet()));
            List<Check> checks = Stream.concat(Checks.all().stream(), sources.check(file, links).stream()).toList();
            return reader.read(file, project -> Checks.run(checks, project, LocalDate.now()).stream()
                    .map(issue -> Problem.of(issue, UiTexts.locale())).toList());
        } catch (DocumentException e) {
            return List.of(Problem.of(e, UiTexts.locale()));
        }
    }

    /** Puts the problems of a file on a resource; markers that say the same already stay as they are. */
    private static void mark(IResource resource, Path file, List<Problem> problems, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = resource.getWorkspace();
        workspace.run(progress -> {
            if (!resource.isAccessible()) {
                return; // deleted while it was checked
            }
            Map<Map<String, Object>, List<IMarker>> present = List.of(resource.findMarkers(Problem.MARKER, false, IResource.DEPTH_ZERO))
                    .stream().filter(marker -> marker.getAttribute(Problem.FILE, "").equals(file.toString()))
                    .collect(Collectors.groupingBy(ProblemKeeper::attributes));
            for (Problem problem : problems) {
                Map<String, Object> wanted = problem.attributes(file);
                List<IMarker> same = present.get(wanted);
                if (same == null || same.isEmpty()) {
                    resource.createMarker(Problem.MARKER, wanted);
                } else {
                    same.removeFirst();
                }
            }
            for (List<IMarker> gone : present.values()) {
                for (IMarker marker : gone) {
                    marker.delete();
                }
            }
        }, workspace.getRuleFactory().markerRule(resource), IWorkspace.AVOID_UPDATE, monitor);
    }

    private static Map<String, Object> attributes(IMarker marker) {
        try {
            Map<String, Object> attributes = marker.getAttributes();
            return attributes == null ? Map.of() : attributes;
        } catch (CoreException e) {
            ILog.of(ProblemKeeper.class).log(e.getStatus());
            return Map.of();
        }
    }

    /** Checks what changed. */
    private final class CheckJob extends Job {

        CheckJob() {
            super(texts().get("job.check"));
            setPriority(DECORATE);
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                for (IFile file = next(files); file != null && !monitor.isCanceled(); file = next(files)) {
                    if (file.exists() && file.getLocation() != null) {
                        Path path = file.getLocation().toFile().toPath();
                        mark(file, path, problems(path, monitor), null);
                    }
                }
                for (Path path = next(outside); path != null && !monitor.isCanceled(); path = next(outside)) {
                    mark(ResourcesPlugin.getWorkspace().getRoot(), path, problems(path, monitor), null);
                }
                return Status.OK_STATUS;
            } catch (CoreException e) {
                return e.getStatus();
            }
        }

        private <T> T next(Set<T> waiting) {
            synchronized (files) {
                T first = waiting.isEmpty() ? null : waiting.iterator().next();
                waiting.remove(first);
                return first;
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == JOBS;
        }
    }
}
