/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.portrait.core.document.Documents;
import org.portrait.ui.index.FileIndex;
import org.portrait.ui.index.Outline;
import org.portrait.ui.index.Outline.Entry;
import org.portrait.ui.index.Outline.PersonaEntry;
import org.portrait.ui.index.Outline.SegmentEntry;
import org.portrait.ui.text.UiTexts;

/**
 * The tree of the explorer: workspace projects, folders, files, and in persona files the segments and personas as they stand there.
 * Files are read in the background; until then a line says so.
 */
public final class ExplorerContent implements ITreeContentProvider {

    private static final Object[] NOTHING = {};

    private final UiTexts texts = UiTexts.of(ExplorerContent.class);
    private final FileIndex index = FileIndex.get();
    private final Consumer<IFile> outlines = this::outlineChanged;
    private final IResourceChangeListener resources = event -> resourcesChanged();
    private StructuredViewer viewer;
    private boolean refreshPending;

    public ExplorerContent() {
        index.addListener(outlines);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object after) {
        this.viewer = (StructuredViewer) viewer;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case IWorkspaceRoot root -> Arrays.stream(root.getProjects()).filter(IProject::isOpen).toArray();
            case IContainer container -> members(container);
            case IFile file when isPersonaFile(file) -> content(file);
            case SegmentEntry segment -> segment.personas().toArray();
            default -> NOTHING;
        };
    }

    private static Object[] members(IContainer container) {
        try {
            return container.isAccessible()
                    ? Stream.of(container.members()).filter(member -> !member.getName().startsWith(".")).toArray()
                    : NOTHING;
        } catch (CoreException e) {
            ILog.of(ExplorerContent.class).log(e.getStatus());
            return NOTHING;
        }
    }

    private Object[] content(IFile file) {
        Optional<Outline> outline = index.outline(file);
        if (outline.isEmpty()) {
            return new Object[] { new Notice(file, Notice.Kind.PENDING, texts.get("pending")) };
        }
        return switch (outline.get()) {
            case Outline.Unreadable unreadable -> new Object[] { new Notice(file, Notice.Kind.ERROR, unreadable.firstSentence()) };
            case Outline.Readable readable when readable.children().isEmpty() ->
                    new Object[] { new Notice(file, Notice.Kind.EMPTY, texts.get("empty")) };
            case Outline.Readable readable -> readable.children().toArray();
        };
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case IResource resource -> resource.getParent();
            case PersonaEntry persona -> persona.segmentId().<Object>flatMap(id -> entry(persona.file(), id)).orElse(persona.file());
            case SegmentEntry segment -> segment.file();
            case Notice notice -> notice.file();
            default -> null;
        };
    }

    private Optional<Entry> entry(IFile file, String id) {
        return index.outline(file).flatMap(outline -> outline instanceof Outline.Readable readable ? readable.find(id) : Optional.empty());
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch (element) {
            case IContainer container -> members(container).length > 0;
            case IFile file -> isPersonaFile(file);
            case SegmentEntry segment -> !segment.personas().isEmpty();
            default -> false;
        };
    }

    static boolean isPersonaFile(IFile file) {
        return Documents.EXTENSION.equals(file.getFileExtension());
    }

    private boolean isViewerAlive() {
        return viewer != null && !viewer.getControl().isDisposed();
    }

    private void outlineChanged(IFile file) {
        if (isViewerAlive()) {
            viewer.refresh(file);
        }
    }

    private void resourcesChanged() {
        if (isViewerAlive()) {
            viewer.getControl().getDisplay().asyncExec(this::refreshSoon);
        }
    }

    /** Many changes in a row, as in an import, are shown at once. */
    private void refreshSoon() {
        if (!refreshPending && isViewerAlive()) {
            refreshPending = true;
            viewer.getControl().getDisplay().timerExec(50, () -> {
                refreshPending = false;
                if (isViewerAlive()) {
                    viewer.refresh();
                }
            });
        }
    }

    @Override
    public void dispose() {
        index.removeListener(outlines);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
    }

    /** The persona and segment entries of a list of elements. */
    static List<Entry> entries(List<?> elements) {
        return elements.stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList();
    }
}
