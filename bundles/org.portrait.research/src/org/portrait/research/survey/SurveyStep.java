/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.AddTogether;
import org.portrait.core.command.Edits;
import org.portrait.model.Identified;
import org.portrait.research.Guide;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.RespondentBook;
import org.portrait.research.Study;
import org.portrait.research.Survey;

/**
 * Brings an import into an open document as one undoable step. The import itself, which takes long for a large table, works on a copy
 * in another thread; the step then only puts the new survey and its guide in place of those of the document.
 */
public final class SurveyStep {

    private SurveyStep() {
    }

    /**
     * A copy for an import: guides, studies and surveys, without sessions. Blocks of responses are shared, so that it takes no time;
     * on the thread of the document.
     */
    public static ResearchProject copy(ResearchProject research) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier() {

            private static final long serialVersionUID = 1L;

            @Override
            protected void copyContainment(EReference reference, EObject from, EObject copy) {
                if (reference != ResearchPackage.Literals.STUDY__SESSIONS) {
                    super.copyContainment(reference, from, copy);
                }
            }
        };
        ResearchProject copy = ResearchFactory.eINSTANCE.createResearchProject();
        copy.setId(research.getId());
        copy.setProject(research.getProject());
        copy.getGuides().addAll(copier.copyAll(research.getGuides()));
        copy.getStudies().addAll(copier.copyAll(research.getStudies()));
        copier.copyReferences();
        return copy;
    }

    /**
     * The step that takes over a survey into the document that the {@linkplain #copy copy} was made of.
     *
     * @param survey what {@link SurveyImport#apply} answered; it leaves the copy and becomes part of the document
     * @throws java.util.NoSuchElementException when the study or the survey is no longer part of the document
     */
    public static Command taking(EditingDomain domain, ResearchProject research, Survey survey, String label) {
        Study study = (Study) survey.eContainer();
        ResearchProject copy = (ResearchProject) study.eContainer();
        Guide guide = find(copy.getGuides(), study.getGuide()).orElseThrow();
        CompoundCommand step = new CompoundCommand(0, label);
        step.append(put(domain, research, ResearchPackage.Literals.RESEARCH_PROJECT__GUIDES, research.getGuides(), guide));
        Optional<Study> kept = find(research.getStudies(), study.getId());
        if (kept.isEmpty()) {
            step.append(put(domain, research, ResearchPackage.Literals.RESEARCH_PROJECT__STUDIES, research.getStudies(), study));
        } else {
            step.append(put(domain, kept.get(), ResearchPackage.Literals.STUDY__SURVEYS, kept.get().getSurveys(), survey));
            if (!Objects.equals(kept.get().getGuide(), study.getGuide())) {
                step.append(SetCommand.create(domain, kept.get(), ResearchPackage.Literals.STUDY__GUIDE, study.getGuide()));
            }
        }
        return step;
    }

    /**
     * Lets people leave the copy of the book that an import worked on. Takes a while when there are many; in the thread of the import.
     *
     * @param told what {@link SurveyImport#told} answered
     */
    public static List<Respondent> leaving(List<Respondent> told) {
        if (!told.isEmpty()) {
            // A set, since EMF asks the collection about each element of the list.
            ((RespondentBook) told.getFirst().eContainer()).getRespondents().removeAll(Set.copyOf(told));
        }
        return told;
    }

    /**
     * The part of the step that takes over people into the document of the respondents.
     *
     * @param people who were {@linkplain #leaving leaving} the copy of the book
     */
    public static Command taking(EditingDomain domain, RespondentBook book, List<Respondent> people) {
        Map<String, Integer> places = new HashMap<>();
        for (Respondent known : book.getRespondents()) {
            places.put(known.getId(), places.size());
        }
        List<Command> commands = new ArrayList<>();
        List<Respondent> added = new ArrayList<>();
        for (Respondent person : people) {
            Integer place = places.get(person.getId());
            if (place == null) {
                added.add(person);
            } else {
                commands.add(SetCommand.create(domain, book, ResearchPackage.Literals.RESPONDENT_BOOK__RESPONDENTS, person, place));
            }
        }
        if (!added.isEmpty()) {
            commands.add(new AddTogether(domain, book, ResearchPackage.Literals.RESPONDENT_BOOK__RESPONDENTS, added));
        }
        return Edits.all(commands);
    }

    private static <T extends Identified> Command put(EditingDomain domain, EObject owner, EReference feature, EList<T> list, T next) {
        EcoreUtil.remove(next);
        // Set in its place, so that the one before is gone when the next comes, and both can have the same identifier.
        return find(list, next.getId()).map(before -> SetCommand.create(domain, owner, feature, next, list.indexOf(before)))
                .orElseGet(() -> AddCommand.create(domain, owner, feature, next));
    }

    private static <T extends Identified> Optional<T> find(List<T> list, String id) {
        return list.stream().filter(each -> each.getId().equals(id)).findFirst();
    }
}
