/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.index;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaStatus;
import org.portrait.model.Project;
import org.portrait.model.label.Labels;
import org.portrait.ui.session.PersonaTarget;

/**
 * What the explorer shows of a persona file. Entries are equal when they stand for the same element, whatever its name is now,
 * so that a tree keeps its state.
 */
public sealed interface Outline {

    /** The file. */
    IFile file();

    /** Something inside a file. */
    sealed interface Entry permits SegmentEntry, PersonaEntry {

        /** The file. */
        IFile file();

        /** Identifier of the element. */
        String id();

        /** What it is called. */
        String label();

        /** The place, for the editor. */
        default Optional<PersonaTarget> target() {
            return PersonaTarget.of(file()).map(target -> PersonaTarget.of(target.file(), id()));
        }
    }

    /**
     * A file that could be read.
     *
     * @param projectId identifier of the project
     * @param label     name of the project
     * @param segments  the segments as they stand in the file
     * @param loose     the personas without a segment
     */
    record Readable(IFile file, String projectId, String label, List<SegmentEntry> segments, List<PersonaEntry> loose)
            implements Outline {

        /** The entries right below the file. */
        public List<Entry> children() {
            return Stream.<Entry>concat(segments.stream(), loose.stream()).toList();
        }

        /** All personas, in the order of the file. */
        public List<PersonaEntry> personas() {
            return Stream.concat(segments.stream().flatMap(segment -> segment.personas().stream()), loose.stream()).toList();
        }

        /** The segment or persona with an identifier. */
        public Optional<Entry> find(String id) {
            return Stream.<Entry>concat(segments.stream(), personas().stream()).filter(entry -> entry.id().equals(id)).findFirst();
        }
    }

    /**
     * A file that could not be read.
     *
     * @param reason why, in the language of the workbench
     * @param line   the line of the file, from 1; 0 when the whole file is meant
     */
    record Unreadable(IFile file, String reason, int line) implements Outline {

        /** The first sentence of the reason. */
        public String firstSentence() {
            int end = reason.indexOf(". ");
            return end < 0 ? reason : reason.substring(0, end + 1);
        }
    }

    /** A segment. */
    record SegmentEntry(IFile file, String id, String label, List<PersonaEntry> personas) implements Entry {

        @Override
        public boolean equals(Object other) {
            return other instanceof SegmentEntry that && file.equals(that.file) && id.equals(that.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(file, id);
        }
    }

    /**
     * A persona.
     *
     * @param segmentId identifier of its segment, if it has one
     */
    record PersonaEntry(IFile file, String id, Optional<String> segmentId, String label, PersonaStatus status, PersonaKind kind)
            implements Entry {

        @Override
        public boolean equals(Object other) {
            return other instanceof PersonaEntry that && file.equals(that.file) && id.equals(that.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(file, id);
        }
    }

    /** The outline of a project. */
    static Readable of(IFile file, Project project, Locale locale) {
        List<SegmentEntry> segments = project.getSegments().stream()
                .map(segment -> new SegmentEntry(file, segment.getId(), Labels.label(segment, locale),
                        personas(file, Optional.of(segment.getId()), segment.getPersonas(), locale)))
                .toList();
        return new Readable(file, project.getId(), Labels.label(project, locale), segments,
                personas(file, Optional.empty(), project.getPersonas(), locale));
    }

    private static List<PersonaEntry> personas(IFile file, Optional<String> segmentId, List<Persona> personas, Locale locale) {
        return personas.stream().map(persona -> new PersonaEntry(file, persona.getId(), segmentId, Labels.label(persona, locale),
                persona.getStatus(), persona.getKind())).toList();
    }
}
