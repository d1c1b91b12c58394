/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Identified;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.ResearchProject;
import org.portrait.research.Section;
import org.portrait.research.guide.GuideEdits;
import org.portrait.research.guide.GuideUse;
import org.portrait.research.guide.QuestionTurn;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.text.UiTexts;

/** What can be done to guides, each as one step with a name. */
final class GuideActions {

    private final UiTexts texts = UiTexts.of(GuideActions.class);
    private final ResearchContext context;
    private final Editing editing;
    private GuideUse use;

    GuideActions(ResearchContext context) {
        this.context = context;
        editing = new Editing(context.domain());
    }

    ResearchProject research() {
        return context.research();
    }

    private EditingDomain domain() {
        return editing.domain();
    }

    /** What was done along the guides, as it is now. */
    GuideUse use() {
        use = use == null ? GuideUse.of(research()) : use;
        return use;
    }

    /** Something was answered. */
    void answered() {
        use = null;
    }

    /** See {@link Editing#isHalfway}. */
    boolean isHalfway() {
        return editing.isHalfway();
    }

    /** What is typed next is a step of its own. */
    void endTyping() {
        editing.endTyping();
    }

    /** Changes something while it is typed. */
    void type(EObject element, EStructuralFeature feature, Object value) {
        if (Edits.changes(TraitEdits.setFeature(domain(), element, feature, value))) {
            editing.type(List.of(element, feature), texts.get("step." + feature.getName()),
                    () -> TraitEdits.setFeature(domain(), element, feature, value));
        }
    }

    /** Changes something at once. */
    void set(EObject element, EStructuralFeature feature, Object value) {
        execute("step." + feature.getName(), TraitEdits.setFeature(domain(), element, feature, value));
    }

    private boolean execute(String label, Command command) {
        editing.endTyping();
        return context.execute(texts.get(label), command);
    }

    /** Adds a guide. */
    void add(Guide guide) {
        execute("step.guide.add", GuideEdits.add(domain(), research(), List.of(guide), TraitEdits.END));
    }

    /** Adds a section behind the one that an element belongs to. */
    Optional<Section> addSection(Identified at) {
        return GuideEdits.guide(at).map(guide -> {
            Section section = ResearchFactory.eINSTANCE.createSection();
            EObject before = at;
            while (before != guide && before.eContainer() != guide) {
                before = before.eContainer();
            }
            int index = before == guide ? TraitEdits.END : guide.getSections().indexOf(before) + 1;
            execute("step.section.add", GuideEdits.add(domain(), guide, List.of(section), index));
            return section;
        });
    }

    /** Adds an empty question behind another one, or as the first one of a section, or the last one of a guide. */
    Optional<Question> addQuestion(Identified at) {
        Question question = ResearchFactory.eINSTANCE.createQuestion();
        return addQuestions(at, List.of(question), List.of()) ? Optional.of(question) : Optional.empty();
    }

    /** Adds a question for each line. @return the last one */
    Optional<Question> paste(Identified at, String lines) {
        List<Question> questions = GuideEdits.questions(lines);
        return addQuestions(at, questions, List.of()) ? Optional.of(questions.getLast()) : Optional.empty();
    }

    /** Writes the first line into a question, and adds questions for the others, as one step. @return the last one */
    Question pasteInto(Question question, String lines) {
        List<Question> questions = new ArrayList<>(GuideEdits.questions(lines));
        Command first = TraitEdits.setFeature(domain(), question, ResearchPackage.Literals.QUESTION__TEXT, questions.removeFirst().getText());
        addQuestions(question, questions, List.of(first));
        return questions.isEmpty() ? question : questions.getLast();
    }

    private boolean addQuestions(Identified at, List<Question> added, List<Command> before) {
        List<Command> steps = new ArrayList<>(before);
        switch (at) {
            case Question question -> steps.add(GuideEdits.add(domain(), question.eContainer(), added, siblings(question).indexOf(question) + 1));
            case Section section -> steps.add(GuideEdits.add(domain(), section, added, 0));
            case Guide guide when !guide.getSections()
                    .isEmpty() -> steps.add(GuideEdits.add(domain(), guide.getSections().getLast(), added, TraitEdits.END));
            case Guide guide -> {
                Section section = ResearchFactory.eINSTANCE.createSection();
                section.getQuestions().addAll(added);
                steps.add(GuideEdits.add(domain(), guide, List.of(section), TraitEdits.END));
        }
        default -> {
            return false;
        }
        }
        return execute(added.size() == 1 && before.isEmpty() ? "step.question.add" : "step.paste", Edits.all(steps));
    }

    private static List<?> siblings(Question question) {
        return (List<?>) question.eContainer().eGet(question.eContainingFeature());
    }

    /** Moves an element among its neighbours. @param step 1 for down, -1 for up */
    void shift(Identified element, int step) {
        if (!(element instanceof Guide)) {
            execute("step.move", GuideEdits.shift(domain(), element, step));
        }
    }

    /** Moves an element to a place. */
    void move(Identified element, EObject home, int index) {
        if (GuideEdits.canMove(element, home)) {
            execute("step.move", GuideEdits.move(domain(), element, home, index));
        }
    }

    /** Lets a question follow the one before, or stand alone again. */
    void follow(Question question, boolean follows) {
        execute("step.follow", follows ? GuideEdits.follow(domain(), question) : GuideEdits.unfollow(domain(), question));
    }

    /** Adds a copy behind an element. */
    Identified duplicate(Identified element) {
        Identified copy = GuideEdits.copy(element);
        if (copy instanceof Guide guide) {
            guide.setName(texts.get("copy.name", guide.getName() == null ? "" : guide.getName()));
        }
        execute("step.duplicate", GuideEdits.put(domain(), element, copy));
        return copy;
    }

    /** Removes elements, as far as they may go. @return what is to be told about it; empty when all of them are gone */
    Optional<String> remove(List<Identified> elements) {
        if (elements.stream().anyMatch(element -> !GuideEdits.canRemove(use(), element))) {
            return Optional.of(texts.get("remove.guide"));
        }
        int staying = GuideEdits.staying(use(), elements).size();
        boolean done = execute("step.remove", GuideEdits.remove(domain(), research(), use(), elements));
        return staying > 0 ? Optional.of(texts.get("remove.staying", staying)) : done ? Optional.empty() : Optional.of(texts.get("remove.nothing"));
    }

    /** Asks a question no longer, or again. */
    void retire(Question question, boolean retired) {
        execute(retired ? "step.remove" : "step.again", GuideEdits.retire(domain(), question, retired));
    }

    /** Lets a question be answered in another way; asks what becomes of the answers there are. @return the question that is asked from now on */
    Question kind(Question question, QuestionKind kind, Shell shell) {
        int answers = use().answers(question);
        if (question.getKind() == kind) {
            return question;
        }
        if (!use().isUsed(question)) {
            execute("step.kind", GuideEdits.kind(domain(), question, kind));
            return question;
        }
        String name = texts.get("kind." + kind);
        return switch (org.portrait.ui.text.Question.ask(shell, texts.get("turn.title"), texts.get("turn.message", answers, name),
                MessageDialog.QUESTION, 0,
                texts.get("turn.anew"), texts.get("turn.read", name))) {
        case 0 -> {
            Question next = QuestionTurn.successor(question, kind);
            execute("step.kind", QuestionTurn.anew(domain(), question, next));
            yield next;
        }
        case 1 -> {
            execute("step.kind", QuestionTurn.turn(domain(), use(), question, kind, UiTexts.locale()));
            answered();
            yield question;
        }
        default -> question;
        };
    }

    /** Whether a change may have been one of answers. @param partIds as for {@link org.portrait.ui.research.editor.ResearchPage#refresh} */
    boolean concernsAnswers(Set<String> partIds) {
        return partIds.isEmpty() || !partIds.stream().allMatch(id -> research().getGuides().stream().anyMatch(guide -> id.equals(guide.getId())));
    }
}
