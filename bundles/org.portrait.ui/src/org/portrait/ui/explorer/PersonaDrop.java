/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.portrait.core.command.TraitEdits;
import org.portrait.ui.index.FileIndex;
import org.portrait.ui.index.Outline;
import org.portrait.ui.index.Outline.PersonaEntry;
import org.portrait.ui.index.Outline.SegmentEntry;

/** Drops personas on a segment, between personas, or on the file to take them out of all segments. */
public final class PersonaDrop extends CommonDropAdapterAssistant {

    /**
     * Where dropped personas go.
     *
     * @param home  identifier of the segment or project
     * @param index the place among its personas
     */
    private record Place(String home, int index) {
    }

    @Override
    public boolean isSupportedType(TransferData type) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(type);
    }

    @Override
    public IStatus validateDrop(Object target, int operation, TransferData type) {
        List<PersonaEntry> personas = dragged();
        Optional<Path> file = Explored.path(target);
        boolean sameFile = !personas.isEmpty() && file.isPresent()
                && personas.stream().allMatch(persona -> Explored.path(persona).equals(file));
        return sameFile && place(target, ViewerDropAdapter.LOCATION_ON).isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    @Override
    public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
        List<PersonaEntry> personas = dragged();
        Optional<Place> place = place(target, adapter.getCurrentLocation());
        if (personas.isEmpty() || place.isEmpty()) {
            return Status.CANCEL_STATUS;
        }
        Explored.path(target).ifPresent(file -> ExplorerEdits.move(file, personas, place.get().home(), place.get().index()));
        return Status.OK_STATUS;
    }

    private static List<PersonaEntry> dragged() {
        if (!(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection)) {
            return List.of();
        }
        List<PersonaEntry> personas = selection.toList().stream().filter(PersonaEntry.class::isInstance).map(PersonaEntry.class::cast).toList();
        return personas.size() == selection.size() ? personas : List.of();
    }

    private static Optional<Place> place(Object target, int location) {
        return switch (target) {
            case SegmentEntry segment -> Optional.of(new Place(segment.id(), TraitEdits.END));
            case PersonaEntry persona -> outline(persona.file()).map(outline -> beside(outline, persona, location));
            case IFile file -> outline(file).map(outline -> new Place(outline.projectId(), TraitEdits.END));
            case null, default -> Optional.empty();
        };
    }

    private static Place beside(Outline.Readable outline, PersonaEntry persona, int location) {
        List<PersonaEntry> neighbours = persona.segmentId().flatMap(outline::find).map(SegmentEntry.class::cast)
                .map(SegmentEntry::personas).orElse(outline.loose());
        int index = neighbours.indexOf(persona) + (location == ViewerDropAdapter.LOCATION_BEFORE ? 0 : 1);
        return new Place(persona.segmentId().orElse(outline.projectId()), index);
    }

    private static Optional<Outline.Readable> outline(IFile file) {
        return FileIndex.get().outline(file).filter(Outline.Readable.class::isInstance).map(Outline.Readable.class::cast);
    }
}
