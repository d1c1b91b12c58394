/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.export.ExportSettings;
import org.portrait.export.LayoutRequest;
import org.portrait.export.NamedScene;
import org.portrait.export.file.FileNames;
import org.portrait.export.file.OutputFiles;
import org.portrait.model.Project;
import org.portrait.ui.session.SessionHold;
import org.portrait.ui.text.UiTexts;

/** Writes cards or reports; can be cancelled at any of them, which is then not written. */
final class ExportJob extends Job {

    /** The family of these jobs. */
    static final Object JOBS = new Object();

    private static final double PIXELS_PER_POINT = 3;

    private final UiTexts texts = UiTexts.of(ExportJob.class);
    private final SessionHold hold;
    private final ExportChoice choice;
    private final Consumer<List<Path>> done;
    private final Consumer<List<Path>> cancelled;
    private final List<Path> written = new ArrayList<>();

    /**
     * @param hold closed by whoever made it, when the job is done
     * @param done hears of the files, in the thread of the job, unless it failed or was cancelled
     * @param cancelled hears of the files that were complete when the user cancelled it, in the thread of the job
     */
    ExportJob(SessionHold hold, ExportChoice choice, Consumer<List<Path>> done, Consumer<List<Path>> cancelled) {
        super(UiTexts.of(ExportJob.class).get("job.name", hold.session().file().getFileName()));
        this.hold = hold;
        this.choice = choice;
        this.done = done;
        this.cancelled = cancelled;
        setUser(true);
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Project project = hold.session().read(EcoreUtil::copy);
            Files.createDirectories(choice.folder());
            write(choice.request(project), monitor);
            refreshWorkspace();
            if (monitor.isCanceled()) {
                cancelled.accept(List.copyOf(written));
                return Status.CANCEL_STATUS;
            }
            done.accept(List.copyOf(written));
            return Status.OK_STATUS;
        } catch (IOException | CoreException e) {
            ILog.of(ExportJob.class).error("The export failed", e);
            return Status.error(texts.get("job.failed", choice.folder(), String.valueOf(e.getLocalizedMessage())), e);
        }
    }

    private void write(LayoutRequest request, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), request.personas().size());
        FileNames names = choice.replace() ? FileNames.replacing() : FileNames.freeIn(choice.folder());
        ExportSettings settings = ExportSettings.DEFAULT.scale(PIXELS_PER_POINT);
        Iterator<Supplier<NamedScene>> scenes = choice.layout().scenes(request).iterator();
        while (scenes.hasNext() && !monitor.isCanceled()) {
            NamedScene scene = scenes.next().get();
            progress.subTask(scene.name());
            try (OutputFiles files = new OutputFiles(choice.folder())) {
                choice.exporter().export(scene.scene(), settings, files);
                if (monitor.isCanceled()) {
                    return;
                }
                written.addAll(files.publish(names.give(scene.name(), texts.get("unnamed"), files.suffixes(), choice.exporter().extension())));
            }
            progress.worked(1);
        }
    }

    /** When the files went into the workspace, the explorer should see them. */
    private void refreshWorkspace() throws CoreException {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(choice.folder().toUri())) {
            container.refreshLocal(IResource.DEPTH_ONE, null);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == JOBS;
    }
}
