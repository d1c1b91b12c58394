/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.document;

import java.nio.file.Files;
import java.nio.file.Path;

import org.portrait.core.document.FileKind;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.ResearchProject;
import org.portrait.research.RespondentBook;

/**
 * The files that belong together: {@code x.persona}, {@code x.research} with what people answered, {@code x.respondents} with who
 * they are. They point at each other by identifiers only, so each can be handed on without the others.
 *
 * @param persona     the personas
 * @param research    the answers; not on disk before the first save when there were none
 * @param respondents the people; not on disk before the first save when there were none
 */
public record ResearchFiles(StoredFile<Project> persona, StoredFile<ResearchProject> research, StoredFile<RespondentBook> respondents) {

    /** Files with answers. */
    public static final FileKind<ResearchProject> RESEARCH =
            FileKind.of("research", ResearchProject.class, ResearchPackage.Literals.RESEARCH_PROJECT,
                    ResearchPackage.Literals.GUIDE, ResearchPackage.Literals.SESSION, ResearchPackage.Literals.SURVEY);
    /** Files with names and contacts. */
    public static final FileKind<RespondentBook> RESPONDENTS =
            FileKind.of("respondents", RespondentBook.class, ResearchPackage.Literals.RESPONDENT_BOOK, ResearchPackage.Literals.RESPONDENT)
                    .withoutTraces();

    /**
     * Reads a persona file and, where they exist, those that belong to it; begins those that are missing.
     *
     * @throws DocumentException when one of them cannot be read or belongs to another project; nothing is written then
     */
    public static ResearchFiles open(Path persona) throws DocumentException {
        StoredFile<Project> project = StoredFile.read(FileKind.PERSONA, persona);
        Path researchFile = beside(project.path(), RESEARCH);
        StoredFile<ResearchProject> research = Files.exists(researchFile) ? StoredFile.read(RESEARCH, researchFile)
                : StoredFile.create(RESEARCH, researchFile, newResearch(project.root()));
        refuseForeign(researchFile, research.root().getProject(), project.root().getId());
        Path respondentsFile = beside(project.path(), RESPONDENTS);
        StoredFile<RespondentBook> respondents = Files.exists(respondentsFile) ? StoredFile.read(RESPONDENTS, respondentsFile)
                : StoredFile.create(RESPONDENTS, respondentsFile, newBook(research.root()));
        refuseForeign(respondentsFile, respondents.root().getResearch(), research.root().getId());
        return new ResearchFiles(project, research, respondents);
    }

    /** The file of a kind that belongs to a persona file. */
    public static Path beside(Path persona, FileKind<?> kind) {
        String name = persona.getFileName().toString();
        String end = "." + FileKind.PERSONA.extension();
        String plain = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
        return persona.resolveSibling(plain + "." + kind.extension());
    }

    /**
     * Writes answers and people; the people first, so that a crash in between leaves nobody's answers without their owner.
     *
     * @throws DocumentException as {@link StoredFile#save()}
     */
    public void saveResearch() throws DocumentException {
        respondents.save();
        research.save();
    }

    private static ResearchProject newResearch(Project project) {
        ResearchProject research = ResearchFactory.eINSTANCE.createResearchProject();
        research.setProject(project.getId());
        return Identifiers.complete(research);
    }

    private static RespondentBook newBook(ResearchProject research) {
        RespondentBook book = ResearchFactory.eINSTANCE.createRespondentBook();
        book.setResearch(research.getId());
        return Identifiers.complete(book);
    }

    /** A file that names no owner was written by hand; it is taken for what its name says. */
    private static void refuseForeign(Path file, String owner, String expected) throws DocumentException {
        if (owner != null && !owner.equals(expected)) {
            throw DocumentException.of(Kind.OTHER_PROJECT, file, null, "belongs.elsewhere");
        }
    }
}
