/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TypingSteps;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.Note;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.Session;
import org.portrait.research.Speaker;

/** The commands of logging: each changes one answer or adds one note, and brings along how long the session took. */
final class AnswerEdits {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    private final EditingDomain domain;
    private final Session session;
    private final SessionClock clock;
    private final LogTexts texts;
    private final TypingSteps steps;

    AnswerEdits(EditingDomain domain, Session session, SessionClock clock, LogTexts texts) {
        this.domain = domain;
        this.session = session;
        this.clock = clock;
        this.texts = texts;
        steps = new TypingSteps(domain);
    }

    TypingSteps steps() {
        return steps;
    }

    /** An answer that begins now; it comes into the session with the first change of it. */
    Answer begun(Topic topic, Speaker speaker) {
        clock.start();
        Answer answer = MAKE.createAnswer();
        answer.setQuestion(topic.question().map(Question::getId).orElse(null));
        if (topic instanceof Topic.Improvised improvised) {
            answer.setAsked(improvised.first().getAsked());
        }
        answer.setSpeaker(speaker.getId());
        answer.setAt(clock.elapsed());
        return Identifiers.complete(answer);
    }

    /** Sets the words. @param asked the question whose kind counts, or {@code null} */
    void type(Answer answer, String words, Question asked) {
        steps.type(answer, texts.get("step.answer"), () -> all(answer, typing(answer, words, asked)));
    }

    private List<Command> typing(Answer answer, String words, Question asked) {
        if (words.isBlank() && answer.getValues().isEmpty() && answer.getAsked() == null) {
            return answer.eContainer() == null ? List.of() : List.of(removing(answer));
        }
        List<Command> commands = new ArrayList<>();
        String before = textOf(answer);
        if (!words.equals(before)) {
            commands.add(setting(answer, ResearchPackage.Literals.ANSWER__TEXT, words.isEmpty() ? null : words));
            commands.addAll(Stretches.follow(domain, answer, before, words));
        }
        unskip(answer, commands);
        if (!isChoice(asked)) {
            List<String> values = Recognised.in(words, asked, texts.locale()).stream().toList();
            if (!values.equals(answer.getValues())) {
                commands.add(setting(answer, ResearchPackage.Literals.ANSWER__VALUES, values));
            }
        }
        return commands;
    }

    private void unskip(Answer answer, List<Command> commands) {
        if (answer.isSkipped()) {
            commands.add(setting(answer, ResearchPackage.Literals.ANSWER__SKIPPED, false));
        }
    }

    /** Whether a question offers answers to choose from. */
    static boolean isChoice(Question question) {
        return question != null && (question.getKind() == QuestionKind.SINGLE || question.getKind() == QuestionKind.MULTIPLE)
                && !question.getOptions().isEmpty();
    }

    /** Takes an offered answer, or takes it back; what was chosen while other answers were offered stays. */
    void choose(Answer answer, Question question, String chosen) {
        boolean taken = answer.getValues().contains(chosen);
        List<String> values = question.getKind() == QuestionKind.SINGLE ? taken ? List.of() : List.of(chosen)
                : Stream.concat(question.getOptions().stream(), answer.getValues().stream()).distinct()
                        .filter(each -> each.equals(chosen) ? !taken : answer.getValues().contains(each)).toList();
        List<Command> commands = new ArrayList<>();
        if (values.isEmpty() && textOf(answer).isBlank()) {
            commands.add(removing(answer));
        } else {
            commands.add(setting(answer, ResearchPackage.Literals.ANSWER__VALUES, values));
            unskip(answer, commands);
        }
        execute("step.choice", all(answer, commands));
    }

    /** Says that the question was left out. */
    void skip(Answer answer) {
        execute("step.skip", all(answer, List.of(setting(answer, ResearchPackage.Literals.ANSWER__SKIPPED, true))));
    }

    /** Begins the answer to a question that is not in the guide. */
    void ask(Answer answer, String words) {
        answer.setAsked(words);
        execute("step.followUp", all(answer, List.of()));
    }

    /** Adds a remark of the interviewer. */
    void note(String words) {
        clock.start();
        Note note = MAKE.createNote();
        note.setAt(clock.elapsed());
        note.setAuthor(session.getInterviewer());
        note.setText(words);
        Command adding = AddCommand.create(domain, session, ResearchPackage.Literals.SESSION__NOTES, Identifiers.complete(note));
        execute("step.note", Edits.all(List.of(adding, duration())));
    }

    /** Writes down how long the session took. */
    void keepTime() {
        execute("step.clock", duration());
    }

    /** The changes of an answer; a new one comes into the session with them, and the session has taken as long as up to now. */
    private Command all(Answer answer, List<Command> changes) {
        boolean isNew = answer.eContainer() != session;
        if (changes.isEmpty() && !(isNew && answer.getAsked() != null)) {
            return IdentityCommand.INSTANCE;
        }
        List<Command> commands = new ArrayList<>();
        if (isNew) {
            commands.add(AddCommand.create(domain, session, ResearchPackage.Literals.SESSION__ANSWERS, answer));
        }
        commands.addAll(changes);
        commands.add(duration());
        return Edits.all(commands);
    }

    private Command removing(Answer answer) {
        return RemoveCommand.create(domain, session, ResearchPackage.Literals.SESSION__ANSWERS, answer);
    }

    private Command duration() {
        Integer known = session.getDuration();
        int now = clock.elapsed();
        return known != null && known >= now ? IdentityCommand.INSTANCE : setting(session, ResearchPackage.Literals.SESSION__DURATION, now);
    }

    private Command setting(EObject owner, EStructuralFeature feature, Object value) {
        return SetCommand.create(domain, owner, feature, value);
    }

    private void execute(String label, Command command) {
        steps.end();
        Marks.execute(domain, texts.get(label), command);
    }

    private static String textOf(Answer answer) {
        return answer.getText() == null ? "" : answer.getText();
    }
}
