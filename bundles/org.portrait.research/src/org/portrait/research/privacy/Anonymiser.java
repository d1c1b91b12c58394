/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.portrait.core.document.FileKind;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.Evidence;
import org.portrait.model.Project;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.Consent;
import org.portrait.research.Question;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.document.ResearchFiles;

/**
 * Makes a copy of a project that can be handed on: without the file of the respondents, with new identifiers for them that lead nowhere,
 * with their names and contacts blacked out wherever they stand, without recordings, and without answers and traits that may not travel.
 * What people tell of themselves in their own words cannot be recognised.
 */
public final class Anonymiser {

    private final ResearchProject research;
    private final ResearchIndex index;
    private final Set<String> gone = new HashSet<>();
    private final Map<String, String> aliases = new HashMap<>();

    private Anonymiser(ResearchProject research) {
        this.research = research;
        index = ResearchIndex.of(research);
    }

    /**
     * Writes the copy. The files that were opened stay as they are on disk, but not in memory: they must not be saved afterwards.
     *
     * @param target the persona file to write; the research goes beside it
     * @throws DocumentException CHANGED_ON_DISK when there is such a file already; CANNOT_WRITE, NOT_VERIFIED
     */
    public static void write(ResearchFiles files, Path target) throws DocumentException {
        ResearchProject research = files.research().root();
        Anonymiser anonymiser = new Anonymiser(research);
        anonymiser.run();
        Set<String> names = new HashSet<>();
        files.respondents().root().getRespondents().forEach(person -> names.addAll(Eraser.identity(person)));
        Blackout bar = new Blackout(names, List.of());
        Project project = Disclosure.NOTHING.of(files.persona().root());
        anonymiser.strip(project);
        bar.applyTo(project);
        bar.applyTo(research);
        StoredFile.create(ResearchFiles.RESEARCH, ResearchFiles.beside(target, ResearchFiles.RESEARCH), research).save();
        StoredFile.create(FileKind.PERSONA, target, project).save();
    }

    private void run() {
        for (Study study : research.getStudies()) {
            study.getSessions().forEach(this::strip);
            study.getSurveys().forEach(this::strip);
        }
        for (Consent consent : research.getConsents()) {
            consent.setRespondent(alias(consent.getRespondent()));
            consent.setReference(null);
        }
    }

    private void strip(Session session) {
        session.getAttachments().clear();
        for (Answer answer : List.copyOf(session.getAnswers())) {
            if (!mayTravel(answer.getQuestion())) {
                gone.add(answer.getId());
                answer.getHighlights().forEach(highlight -> gone.add(highlight.getId()));
                session.getAnswers().remove(answer);
            }
        }
        session.getSpeakers().forEach(speaker -> speaker.setRespondent(alias(speaker.getRespondent())));
    }

    /** Evidence that stands on what is gone loses the words. */
    private void strip(Project project) {
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Evidence evidence && EvidenceLink.element(evidence).filter(gone::contains).isPresent()) {
                evidence.setQuote(null);
                evidence.setLink(null);
            }
        }
    }

    private void strip(Survey survey) {
        survey.getColumns().removeIf(column -> !mayTravel(column));
        survey.getRespondents().replaceAll(block -> block.map(this::alias));
    }

    private boolean mayTravel(SurveyColumn column) {
        return mayTravel(column.getQuestion());
    }

    private boolean mayTravel(String question) {
        return index.question(question).map(Anonymiser::isOrdinary).orElse(true);
    }

    private static boolean isOrdinary(Question question) {
        return QuestionPrivacies.of(question) == QuestionPrivacy.ORDINARY;
    }

    /** The same person has the same new identifier in the whole copy, so that answers of one person can still be counted. */
    private String alias(String id) {
        return id == null ? null : aliases.computeIfAbsent(id, known -> Identifiers.fresh());
    }
}
