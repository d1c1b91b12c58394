/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.preferences.SiriusUIPreferencesKeys;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.swt.widgets.Display;
import org.portrait.model.Project;

/** A modelling project with one of the samples and the viewpoint, as a user has it open. What is logged as an error meanwhile fails the test. */
final class OpenProject implements AutoCloseable {

    static final String VIEWPOINT = "Personas";
    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
    private static final long PATIENCE = 60_000;

    private final IProject project;
    private final IFile file;
    private final Session session;
    private final List<String> errors = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(plugin + ": " + status.getMessage() + " " + status.getException());
        }
    };

    /** @param sample a file of the samples, for example {@code flats.en.persona} */
    OpenProject(String sample) throws CoreException, IOException {
        Platform.addLogListener(log);
        // else a job saves while nothing is open in an editor, at the same time as a test looks at the file
        InstanceScope.INSTANCE.getNode("org.eclipse.sirius.ui").putBoolean(SiriusUIPreferencesKeys.PREF_SAVE_WHEN_NO_EDITOR.name(), false);
        project = ModelingProjectManager.INSTANCE.createNewModelingProject("of-" + sample, true, MONITOR);
        file = project.getFile(sample);
        try (InputStream content = new URL("platform:/plugin/org.portrait.samples/samples/" + sample).openStream()) {
            file.create(content, true, MONITOR);
        }
        until(() -> ModelingProject.asModelingProject(project).some() && ModelingProject.asModelingProject(project).get().getSession() != null);
        session = ModelingProject.asModelingProject(project).get().getSession();
        URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
        until(() -> session.getSemanticResources().stream().anyMatch(resource -> resource.getURI().equals(uri)));
        Viewpoint registered = ViewpointRegistry.getInstance().getViewpoints().stream().filter(each -> each.getName().equals(VIEWPOINT))
                .findFirst().orElseThrow();
        change(() -> new ViewpointSelectionCallback().selectViewpoint(registered, session, MONITOR));
        rest();
    }

    Session session() {
        return session;
    }

    IFile file() {
        return file;
    }

    Project root() {
        return (Project) session.getSemanticResources().stream().flatMap(resource -> resource.getContents().stream())
                .filter(Project.class::isInstance).findFirst().orElseThrow();
    }

    TransactionalEditingDomain domain() {
        return session.getTransactionalEditingDomain();
    }

    /** The representations that the viewpoint offers. */
    List<RepresentationDescription> descriptions() {
        return session.getSelectedViewpoints(false).stream().filter(each -> each.getName().equals(VIEWPOINT))
                .flatMap(each -> each.getOwnedRepresentations().stream()).toList();
    }

    DRepresentation create(RepresentationDescription description, EObject element) {
        List<DRepresentation> made = new ArrayList<>();
        change(() -> made.add(DialectManager.INSTANCE.createRepresentation(description.getName(), element, description, session, MONITOR)));
        refresh(made.getFirst());
        return made.getFirst();
    }

    void refresh(DRepresentation representation) {
        change(() -> DialectManager.INSTANCE.refresh(representation, true, MONITOR));
    }

    /** What a refresh changes in a representation. */
    List<String> changesOfRefresh(DRepresentation representation) {
        List<String> changes = new ArrayList<>();
        EContentAdapter listener = new EContentAdapter() {

            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                    changes.add(notification.getNotifier().getClass().getSimpleName() + " " + notification.getFeature());
                }
            }
        };
        representation.eAdapters().add(listener);
        refresh(representation);
        representation.eAdapters().remove(listener);
        return changes;
    }

    void change(Runnable work) {
        domain().getCommandStack().execute(new RecordingCommand(domain()) {

            @Override
            protected void doExecute() {
                work.run();
            }
        });
    }

    @Override
    public void close() throws CoreException {
        session.close(MONITOR);
        rest();
        Platform.removeLogListener(log);
        project.delete(true, true, MONITOR);
        assertEquals(List.of(), errors, "logged");
    }

    /** Lets the workbench do what it has to do until a state is reached. */
    static void until(BooleanSupplier state) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!state.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("The workbench does not come to the state that is waited for");
            }
            if (!Display.getCurrent().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Lets the workbench do all that it has to do. */
    static void rest() {
        do {
            while (Display.getCurrent().readAndDispatch()) {
                Thread.onSpinWait();
            }
        } while (Job.getJobManager().find(null).length > 0 && runsAnything());
    }

    private static boolean runsAnything() {
        for (Job job : Job.getJobManager().find(null)) {
            if (job.getState() == Job.RUNNING && !job.isSystem()) {
                return true;
            }
        }
        return false;
    }
}
