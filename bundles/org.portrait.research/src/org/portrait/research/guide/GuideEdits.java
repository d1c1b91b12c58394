/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TextLines;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Identified;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.ResearchProject;
import org.portrait.research.Section;
import org.portrait.research.Study;

/**
 * Edits of guides, each as one command that can be undone. No answer ever loses its question: one that was answered is no longer asked
 * when it is removed, but stays. {@link QuestionTurn} changes how a question is answered.
 */
public final class GuideEdits {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    private GuideEdits() {
    }

    /** The list in which sections of a guide, questions of a section, or questions that follow one stand. */
    public static EReference list(EObject home) {
        return switch (home) {
            case ResearchProject research -> ResearchPackage.Literals.RESEARCH_PROJECT__GUIDES;
            case Guide guide -> ResearchPackage.Literals.GUIDE__SECTIONS;
            case Section section -> ResearchPackage.Literals.SECTION__QUESTIONS;
            case Question question -> ResearchPackage.Literals.QUESTION__FOLLOW_UPS;
            default -> throw new IllegalArgumentException("Nothing of a guide: " + home);
        };
    }

    @SuppressWarnings("unchecked")
    static List<Identified> items(EObject home) {
        return (List<Identified>) home.eGet(list(home));
    }

    /** A question for each line of a text, without bullets and numbers; they belong to no guide yet. */
    public static List<Question> questions(String lines) {
        return TextLines.items(lines).stream().map(line -> {
            Question question = MAKE.createQuestion();
            question.setText(line);
            return question;
        }).toList();
    }

    /** A guide without anything in it but one section, in which questions can be written. */
    public static Guide emptyGuide(String name, String language) {
        Guide guide = MAKE.createGuide();
        guide.setName(name);
        guide.setLanguage(language);
        guide.getSections().add(MAKE.createSection());
        return Identifiers.complete(guide);
    }

    /** Adds elements to a project, a guide, a section or a question. @param index where, or {@link TraitEdits#END} */
    public static Command add(EditingDomain domain, EObject home, List<? extends Identified> added, int index) {
        added.forEach(Identifiers::complete);
        return added.isEmpty() ? IdentityCommand.INSTANCE : AddCommand.create(domain, home, list(home), added, index);
    }

    /** Whether an element can stand in a place: of the right kind, and not within itself. */
    public static boolean canMove(Identified element, EObject home) {
        boolean fits = switch (element) {
            case Section section -> home instanceof Guide;
            case Question question -> home instanceof Section || home instanceof Question;
            default -> false;
        };
        return fits && !EcoreUtil.isAncestor(element, home);
    }

    /** Moves a section or a question. @param index among those that are there without it */
    public static Command move(EditingDomain domain, Identified element, EObject home, int index) {
        EObject from = element.eContainer();
        if (from != home) {
            return Edits.all(List.of(RemoveCommand.create(domain, from, element.eContainingFeature(), element),
                    AddCommand.create(domain, home, list(home), element, index)));
        }
        int now = items(home).indexOf(element);
        int wanted = index == TraitEdits.END ? items(home).size() - 1 : Math.clamp(index, 0, items(home).size() - 1);
        return now == wanted ? IdentityCommand.INSTANCE : MoveCommand.create(domain, home, list(home), element, wanted);
    }

    /** Moves an element one place up or down; a question at the end of its section goes on to the next one. @param step 1 or -1 */
    public static Command shift(EditingDomain domain, Identified element, int step) {
        EObject home = element.eContainer();
        int wanted = items(home).indexOf(element) + step;
        if (wanted >= 0 && wanted < items(home).size()) {
            return move(domain, element, home, wanted);
        }
        if (!(home instanceof Section section)) {
            return IdentityCommand.INSTANCE;
        }
        List<Identified> sections = items(section.eContainer());
        int next = sections.indexOf(section) + step;
        return next < 0 || next >= sections.size() ? IdentityCommand.INSTANCE
                : move(domain, element, sections.get(next), step > 0 ? 0 : TraitEdits.END);
    }

    /** Lets a question follow the one before it; nothing happens to the first one. */
    public static Command follow(EditingDomain domain, Question question) {
        List<Identified> siblings = items(question.eContainer());
        int index = siblings.indexOf(question);
        return index == 0 ? IdentityCommand.INSTANCE : move(domain, question, siblings.get(index - 1), TraitEdits.END);
    }

    /** Lets a question stand by itself that follows another one: behind that. */
    public static Command unfollow(EditingDomain domain, Question question) {
        return question.eContainer() instanceof Question above
                ? move(domain, question, above.eContainer(), items(above.eContainer()).indexOf(above) + 1) : IdentityCommand.INSTANCE;
    }

    /** A copy with identifiers of its own, which nobody has answered. It belongs to nothing yet. */
    public static <T extends Identified> T copy(T element) {
        T copy = Identifiers.renew(EcoreUtil.copy(element));
        List<Question> gone = new ArrayList<>();
        questions(copy).stream().filter(Question::isRetired).forEach(gone::add);
        gone.stream().filter(question -> question != copy).forEach(EcoreUtil::remove);
        if (copy instanceof Question question) {
            question.setRetired(false);
        }
        return copy;
    }

    /** Puts a copy behind an element. */
    public static Command put(EditingDomain domain, Identified element, Identified copy) {
        EObject home = element.eContainer();
        return add(domain, home, List.of(copy), items(home).indexOf(element) + 1);
    }

    /** All questions of an element, itself included, each before those that follow it. */
    public static List<Question> questions(EObject element) {
        List<Question> questions = new ArrayList<>();
        if (element instanceof Question question) {
            questions.add(question);
        }
        element.eAllContents().forEachRemaining(each -> {
            if (each instanceof Question question) {
                questions.add(question);
            }
        });
        return questions;
    }

    /** Whether something can be removed; guides that were used cannot, since nobody would know what was asked. */
    public static boolean canRemove(GuideUse use, Identified element) {
        return !(element instanceof Guide guide) || !use.isUsed(guide);
    }

    /** Questions that stay when elements are removed, since they were answered; those that are retired already do not count. */
    public static List<Question> staying(GuideUse use, Collection<? extends Identified> elements) {
        return outermost(elements).stream().flatMap(each -> questions(each).stream())
                .filter(question -> use.isUsed(question) && !question.isRetired())
                .toList();
    }

    /** Removes elements; questions that were answered are no longer asked, but stay where they are. */
    public static Command remove(EditingDomain domain, ResearchProject research, GuideUse use, Collection<? extends Identified> elements) {
        List<Command> steps = new ArrayList<>();
        List<Identified> going = outermost(elements).stream().filter(element -> canRemove(use, element)).toList();
        going.forEach(element -> remove(domain, use, element, steps));
        for (Study study : research.getStudies()) {
            if (going.stream().anyMatch(element -> element.getId().equals(study.getGuide()))) {
                steps.add(SetCommand.create(domain, study, ResearchPackage.Literals.STUDY__GUIDE, SetCommand.UNSET_VALUE));
            }
        }
        return Edits.all(steps);
    }

    private static List<Identified> outermost(Collection<? extends Identified> elements) {
        return elements.stream().<Identified>map(element -> element)
                .filter(element -> elements.stream().noneMatch(other -> other != element && EcoreUtil.isAncestor(other, element))).toList();
    }

    private static void remove(EditingDomain domain, GuideUse use, Identified element, List<Command> steps) {
        if (questions(element).stream().noneMatch(use::isUsed)) {
            steps.add(RemoveCommand.create(domain, element.eContainer(), element.eContainingFeature(), element));
            return;
        }
        if (element instanceof Question question) {
            steps.add(retire(domain, question, true));
        }
        List.copyOf(items(element)).forEach(part -> remove(domain, use, part, steps));
    }

    /** Asks a question no longer, or again. */
    public static Command retire(EditingDomain domain, Question question, boolean retired) {
        return question.isRetired() == retired ? IdentityCommand.INSTANCE
                : SetCommand.create(domain, question, ResearchPackage.Literals.QUESTION__RETIRED, retired);
    }

    /** The guide of an element of it. */
    public static Optional<Guide> guide(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Guide guide) {
                return Optional.of(guide);
            }
        }
        return Optional.empty();
    }

    /** Sets the kind of a question that nobody has answered; a scale gets ends. */
    public static Command kind(EditingDomain domain, Question question, QuestionKind kind) {
        if (question.getKind() == kind) {
            return IdentityCommand.INSTANCE;
        }
        List<Command> steps = new ArrayList<>();
        steps.add(SetCommand.create(domain, question, ResearchPackage.Literals.QUESTION__KIND, kind));
        if (kind == QuestionKind.SCALE && question.getLowest() == null && question.getHighest() == null) {
            steps.add(SetCommand.create(domain, question, ResearchPackage.Literals.QUESTION__LOWEST, QuestionTurn.LOWEST));
            steps.add(SetCommand.create(domain, question, ResearchPackage.Literals.QUESTION__HIGHEST, QuestionTurn.HIGHEST));
        }
        return Edits.all(steps);
    }
}
