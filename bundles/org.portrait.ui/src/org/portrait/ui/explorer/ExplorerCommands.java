/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.portrait.ui.index.FileIndex;
import org.portrait.ui.index.Outline;
import org.portrait.ui.index.Outline.Entry;
import org.portrait.ui.index.Outline.PersonaEntry;
import org.portrait.ui.index.Outline.SegmentEntry;
import org.portrait.ui.session.DocumentEditors;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.FileEdits;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.Revealable;
import org.portrait.ui.text.Question;
import org.portrait.ui.text.UiTexts;

/** The commands of the explorer that ask or tell something. */
final class ExplorerCommands {

    private final UiTexts texts = UiTexts.of(ExplorerCommands.class);
    private final Shell shell;
    private final IWorkbenchPage page;

    ExplorerCommands(Shell shell, IWorkbenchPage page) {
        this.shell = shell;
        this.page = page;
    }

    void open(IStructuredSelection selection) {
        Object element = selection.getFirstElement();
        try {
            Optional<PersonaTarget> target = Explored.target(element);
            if (target.isPresent()) {
                DocumentEditors.open(page, target.get());
            } else if (element instanceof IFile file && companion(file).isPresent()) {
                DocumentEditors.open(page, companion(file).get());
            } else if (element instanceof IFile file) {
                IDE.openEditor(page, file);
            }
        } catch (PartInitException e) {
            fail(e);
        }
    }

    /** A file of a research that belongs to a persona file. */
    private static Optional<PersonaTarget> companion(IFile file) {
        return PersonaTarget.of(file).filter(target -> DocumentKind.of(target.file()).isPresent());
    }

    /** Shows personas of a file side by side. */
    void compare(Path file, List<PersonaEntry> personas) {
        show(file, shown -> shown.compare(personas.stream().map(PersonaEntry::id).toList()));
    }

    /** Shows the map of a file's segments. */
    void showMap(Path file) {
        show(file, Revealable::showMap);
    }

    private void show(Path file, Consumer<Revealable> what) {
        try {
            Revealable shown = DocumentEditors.open(page, PersonaTarget.of(file)).getAdapter(Revealable.class);
            if (shown != null) {
                what.accept(shown);
            }
        } catch (PartInitException e) {
            fail(e);
        }
    }

    private static void fail(PartInitException e) {
        ILog.of(ExplorerCommands.class).log(e.getStatus());
        StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }

    void copy(List<Entry> entries) {
        Explored.path(entries.getFirst()).ifPresent(file -> {
            List<Entry> inFile = entries.stream().filter(entry -> Explored.path(entry).filter(file::equals).isPresent()).toList();
            ExplorerEdits.report(ExplorerEdits.copies(file, inFile)
                    .thenAccept(copies -> PersonaClipboard.put(shell.getDisplay(), copies)));
        });
    }

    void paste(Object element) {
        List<EObject> copies = PersonaClipboard.get(shell.getDisplay());
        Optional<Path> file = Explored.path(element);
        if (!copies.isEmpty() && file.isPresent()) {
            ExplorerEdits.paste(file.get(), element instanceof Entry entry ? entry.id() : "", copies);
        }
    }

    void rename(Object element) {
        switch (element) {
            case Entry entry -> ask(entry.label(), null)
                    .ifPresent(name -> Explored.path(entry).ifPresent(file -> ExplorerEdits.rename(file, entry.id(), name)));
            case IFile file when ExplorerContent.isPersonaFile(file) -> renameProject(file);
            case IResource resource -> ask(resource.getName(), resource).ifPresent(name -> renameResource(resource, name));
            default -> throw new IllegalArgumentException("Cannot be renamed: " + element);
        }
    }

    private void renameProject(IFile file) {
        if (FileIndex.get().outline(file).orElse(null) instanceof Outline.Readable readable) {
            ask(readable.label(), null).ifPresent(name -> Explored.path(file)
                    .ifPresent(path -> ExplorerEdits.rename(path, readable.projectId(), name)));
        }
    }

    private Optional<String> ask(String name, IResource resource) {
        InputDialog dialog = new InputDialog(shell, texts.get("rename.title"), texts.get("rename.message"), name, text -> {
            if (text.isBlank()) {
                return texts.get("rename.blank");
            }
            if (resource == null || text.equals(name)) {
                return null;
            }
            if (!ResourcesPlugin.getWorkspace().validateName(text, resource.getType()).isOK()) {
                return texts.get("rename.invalid");
            }
            return resource.getParent().findMember(IPath.fromOSString(text)) == null ? null : texts.get("rename.taken");
        });
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    private void renameResource(IResource resource, String name) {
        if (isShown(resource)) {
            MessageDialog.openInformation(shell, texts.get("rename.title"), texts.get("close.first", resource.getName()));
            return;
        }
        run("job.rename", resource.getName(), monitor -> resource.move(resource.getFullPath().removeLastSegments(1).append(name), true, monitor));
    }

    void delete(IStructuredSelection selection) {
        List<Entry> entries = ExplorerContent.entries(selection.toList());
        if (!entries.isEmpty()) {
            long personas = entries.stream().filter(SegmentEntry.class::isInstance).map(SegmentEntry.class::cast)
                    .mapToLong(segment -> segment.personas().size()).sum();
            if (personas == 0
                    || Question.confirm(shell, texts.get("delete.title"), texts.get("delete.segments", personas), texts.get("delete.yes"))) {
                ExplorerEdits.delete(entries);
            }
            return;
        }
        List<IResource> resources = selection.toList().stream().map(IResource.class::cast).toList();
        String names = String.join(", ", resources.stream().map(resource -> "“" + resource.getName() + "”").toList());
        if (resources.stream().anyMatch(ExplorerCommands::isShown)) {
            MessageDialog.openInformation(shell, texts.get("delete.title"), texts.get("close.first", names));
        } else if (Question.confirm(shell, texts.get("delete.title"), texts.get("delete.files", names), texts.get("delete.yes"))) {
            resources.forEach(resource -> run("job.delete", resource.getName(), monitor -> resource.delete(
                    IResource.FORCE | IResource.KEEP_HISTORY | IResource.ALWAYS_DELETE_PROJECT_CONTENT, monitor)));
        }
    }

    /** Whether an editor shows the resource or something in it. */
    private static boolean isShown(IResource resource) {
        try {
            boolean[] shown = { false };
            resource.accept(member -> {
                shown[0] |= member instanceof IFile file && PersonaTarget.of(file).filter(target -> FileEdits.isShown(target.file())).isPresent();
                return !shown[0] && member instanceof IContainer;
            });
            return shown[0];
        } catch (CoreException e) {
            ILog.of(ExplorerCommands.class).log(e.getStatus());
            return false;
        }
    }

    void refresh(IStructuredSelection selection) {
        List<IResource> resources = selection.toList().stream().filter(IResource.class::isInstance).map(IResource.class::cast).toList();
        List<IResource> wanted = resources.isEmpty() ? List.of(ResourcesPlugin.getWorkspace().getRoot()) : resources;
        wanted.forEach(resource -> run("job.refresh", resource.getName(), monitor -> resource.refreshLocal(IResource.DEPTH_INFINITE, monitor)));
    }

    private void run(String key, String name, ICoreRunnable work) {
        Job job = Job.create(texts.get(key, name), work);
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setUser(true);
        job.schedule();
    }
}
