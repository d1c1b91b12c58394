/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.TypingSteps;
import org.portrait.research.Answer;
import org.portrait.research.Question;
import org.portrait.research.ResearchPackage;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Study;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.privacy.ConsentRule;
import org.portrait.research.privacy.ConsentRule.Lack;

/**
 * A session that is being logged: the topic and the speaker that one is at, and what can be done there. Nothing is logged for somebody
 * without consent or a reason: {@link #lack()} tells what is missing, and as long as something is, every edit of answers is refused.
 *
 * <p>To be used in the thread of the document. What an undo does to the document is looked up anew each time.
 */
public final class InterviewLog {

    /** What became of a topic. */
    public enum State {
        /** Nothing yet. */
        OPEN,
        /** Somebody said something. */
        ANSWERED,
        /** It was left out on purpose. */
        SKIPPED
    }

    /** The key of the interviewer or moderator. */
    public static final String ASKING = "0";

    private final EditingDomain domain;
    private final ResearchProject research;
    private final Session session;
    private final SessionClock clock;
    private final LogTexts texts;
    private final AnswerEdits edits;
    private ConsentRule consents;
    private Topic topic;
    private Speaker speaker;
    /** The respondent who spoke last. */
    private Speaker respondent;
    /** The answer that is being written; {@code null} when the next key begins one. */
    private Answer entry;

    /**
     * Goes to the first topic that is open, and to the first respondent.
     *
     * @param session part of the research
     * @param locale  the language of numbers, dates and names of steps
     */
    public InterviewLog(EditingDomain domain, ResearchProject research, Session session, SessionClock clock, Locale locale) {
        this.domain = domain;
        this.research = research;
        this.session = session;
        this.clock = clock;
        texts = new LogTexts(locale);
        edits = new AnswerEdits(domain, session, clock, texts);
        consentsChanged();
        speaker = session.getSpeakers().stream().filter(each -> each.getRole() == SpeakerRole.RESPONDENT).findFirst()
                .or(() -> session.getSpeakers().stream().findFirst()).orElse(null);
        respondent = speaker;
        List<Topic> topics = agenda().topics();
        go(topics.stream().filter(each -> state(each) == State.OPEN).findFirst().orElse(topics.getLast()));
    }

    /** The session. */
    public Session session() {
        return session;
    }

    /** The clock of the session. */
    public SessionClock clock() {
        return clock;
    }

    /** What is talked about, as it is now. */
    public Agenda agenda() {
        return Agenda.of(research, session);
    }

    /** Where one is. */
    public Topic topic() {
        return topic;
    }

    /** Who is speaking; empty when the session names nobody. */
    public Optional<Speaker> speaker() {
        return Optional.ofNullable(speaker);
    }

    /** The answer that is being written; empty when the next key begins one. */
    public Optional<Answer> entry() {
        return Optional.ofNullable(entry);
    }

    /** What was said to a topic, in order. */
    public List<Answer> entries(Topic of) {
        return session.getAnswers().stream().filter(of::holds).toList();
    }

    /** What became of a topic. What the interviewer says does not answer it. */
    public State state(Topic of) {
        State state = State.OPEN;
        for (Answer answer : session.getAnswers()) {
            if (of.holds(answer) && ResearchIndex.isOfRespondent(session, answer)) {
                if (isSaid(answer)) {
                    return State.ANSWERED;
                }
                state = answer.isSkipped() ? State.SKIPPED : state;
            }
        }
        return state;
    }

    /** Whether something that was said to a topic is marked. */
    public boolean isMarked(Topic of) {
        return session.getAnswers().stream().anyMatch(answer -> !answer.getHighlights().isEmpty() && of.holds(answer));
    }

    static boolean isSaid(Answer answer) {
        return answer.getText() != null && !answer.getText().isBlank() || !answer.getValues().isEmpty();
    }

    // Where one is

    /** Goes to a topic: to what the speaker said there, or to a new answer. There a respondent speaks again. */
    public void go(Topic to) {
        edits.steps().end();
        if (isAsking()) {
            speaker = respondent;
        }
        topic = to;
        entry = topic instanceof Topic.Beside ? null : lastOf(speaker).orElse(null);
    }

    private Optional<Answer> lastOf(Speaker who) {
        return entries(topic).stream().filter(answer -> answer.getSpeaker() == null || who == null
                || answer.getSpeaker().equals(who.getId())).reduce((first, second) -> second);
    }

    /** Goes on: to the next topic, and beside the guide to the next answer. */
    public void next() {
        if (topic instanceof Topic.Beside) {
            go(topic);
        } else {
            go(agenda().step(topic, 1));
        }
    }

    /** Goes some topics on or back. */
    public void step(int topics) {
        go(agenda().step(topic, topics));
    }

    /** Goes to an answer that was given to the topic before, or after; behind the last one to a new answer. */
    public void stepEntry(int answers) {
        List<Answer> all = entries(topic);
        int at = entry == null ? all.size() : all.indexOf(entry);
        int wanted = Math.clamp(at + answers, 0, all.size());
        edits.steps().end();
        entry = wanted == all.size() ? null : all.get(wanted);
        if (entry != null) {
            session.getSpeakers().stream().filter(each -> each.getId().equals(entry.getSpeaker())).findFirst().ifPresent(this::now);
        }
    }

    /** Somebody begins to speak: goes on with what they said last when nobody spoke since, else begins a new answer. */
    public void speak(Speaker who) {
        edits.steps().end();
        boolean again = who == speaker && entry != null && isSaid(entry);
        now(who);
        List<Answer> all = entries(topic);
        Answer last = all.isEmpty() ? null : all.getLast();
        boolean goesOn = !again && last != null && Objects.equals(last.getSpeaker(), who.getId());
        entry = goesOn ? last : null;
    }

    private void now(Speaker who) {
        speaker = who;
        if (!isAsking()) {
            respondent = who;
        }
    }

    /** Whether the interviewer, or somebody else who is no respondent, is speaking: the words are kept, but are nobody's answer. */
    public boolean isAsking() {
        return speaker != null && speaker.getRole() != SpeakerRole.RESPONDENT;
    }

    /** The speaker with a key; sessions that began without an interviewer among the speakers get one. */
    public Optional<Speaker> speakerWith(String key) {
        if (ASKING.equals(key) && session.getSpeakers().stream().noneMatch(each -> key.equals(each.getKey()))) {
            Speaker asking = SessionPlan.asking((Study) session.eContainer(), texts);
            Marks.execute(domain, texts.get("step.speaker"), AddCommand.create(domain, session, ResearchPackage.Literals.SESSION__SPEAKERS, asking));
        }
        return session.getSpeakers().stream().filter(each -> key.equals(each.getKey())).findFirst();
    }

    /**
     * Looks what is still there after the document changed in another way than through this: by undo and redo.
     * What was removed is not written on.
     */
    public void documentChanged() {
        if (speaker != null && speaker.eContainer() != session) {
            speaker = respondent;
        }
        if (entry != null && entry.eContainer() != session) {
            entry = lastOf(speaker).filter(answer -> !(topic instanceof Topic.Beside)).orElse(null);
        } else if (entry == null && !(topic instanceof Topic.Beside) && speakersAtOnce() < 2) {
            entry = lastOf(speaker).orElse(null);
        }
        if (topic instanceof Topic.Improvised && agenda().find(topic.key()).isEmpty()) {
            String after = topic.question().map(Question::getId).orElse("");
            Agenda now = agenda();
            go(now.find(after).orElse(now.topics().getLast()));
        }
    }

    /** How many respondents the session has. */
    public long speakersAtOnce() {
        return session.getSpeakers().stream().filter(each -> each.getRole() == SpeakerRole.RESPONDENT).count();
    }

    /** What is typed next is a step of its own. */
    public void endStep() {
        edits.steps().end();
    }

    /** Whether the document is between two states, see {@link TypingSteps#isHalfway()}. */
    public boolean isHalfway() {
        return edits.steps().isHalfway();
    }

    // Whether one may

    /** What forbids to log an answer here; empty when nothing does. */
    public Optional<Lack> lack() {
        return speaker == null ? Optional.of(Lack.NONE) : consents.lack(speaker, topic.question().orElse(null));
    }

    /** Consents or reasons are others now. */
    public void consentsChanged() {
        consents = ConsentRule.of(research, LocalDate.now());
    }

    private void requireConsent() {
        lack().ifPresent(lack -> {
            throw new IllegalStateException("No answer may be kept: " + lack);
        });
    }

    // What is said

    /**
     * Sets the words of the answer; what is typed without a break is one step.
     *
     * @throws IllegalStateException when nothing may be logged here
     */
    public void type(String words) {
        requireConsent();
        if (entry == null && words.isBlank()) {
            return;
        }
        Answer answer = present();
        edits.type(answer, words, asked());
        keep(answer);
    }

    /** Whether the question offers answers to choose from. */
    public boolean isChoice() {
        return AnswerEdits.isChoice(asked());
    }

    /** The question whose kind counts here; none for what was improvised, and for what the interviewer says. */
    private Question asked() {
        return topic instanceof Topic.Planned planned && !isAsking() ? planned.asked() : null;
    }

    /**
     * Takes one of the offered answers, or takes it back; of a single choice the one that was taken before goes.
     *
     * @param option from 0
     * @throws IllegalStateException when nothing may be logged here
     */
    public void choose(int option) {
        requireConsent();
        Question question = asked();
        if (isChoice() && option >= 0 && option < question.getOptions().size()) {
            Answer answer = present();
            edits.choose(answer, question, question.getOptions().get(option));
            keep(answer);
        }
    }

    /** The answer that is being written, or one that begins now. */
    private Answer present() {
        return entry == null ? edits.begun(topic, speaker) : entry;
    }

    /** Goes on with an answer when there is something of it. */
    private void keep(Answer answer) {
        entry = answer.eContainer() == session ? answer : null;
    }

    /** A respondent speaks again. */
    private void answerAgain() {
        if (isAsking()) {
            go(topic);
        }
    }

    /** Leaves the question out on purpose when nothing was said to it, and goes on. */
    public void skip() {
        answerAgain();
        boolean leavesOut = !(topic instanceof Topic.Beside) && state(topic) == State.OPEN;
        if (leavesOut && lack().isEmpty()) {
            edits.skip(present());
        }
        next();
    }

    // What is remarkable

    /**
     * Marks words as worth quoting, or takes the mark away where exactly these are marked.
     *
     * @param from first letter in the answer; without a stretch the whole answer is meant
     * @param to   behind the last letter
     * @return whether there was something to mark; words of the interviewer are none
     */
    public boolean mark(int from, int to) {
        requireConsent();
        return !isAsking() && new Marks(domain, entry, texts).mark(from, to);
    }

    /**
     * Gives a code to words, which marks them; a code of this name is made when there is none.
     *
     * @param from as for {@link #mark}
     * @return whether there was something to give it to
     */
    public boolean tag(int from, int to, String code) {
        requireConsent();
        return !isAsking() && new Marks(domain, entry, texts).tag(research, from, to, code, session.getInterviewer());
    }

    /** Asks a question that is not in the guide, after the one that one is at, and goes there. */
    public void followUp(String words) {
        answerAgain();
        requireConsent();
        if (!words.isBlank()) {
            Answer answer = edits.begun(topic, speaker);
            edits.ask(answer, words.strip());
            agenda().topics().stream().filter(each -> each instanceof Topic.Improvised && each.holds(answer)).findFirst().ifPresent(this::go);
        }
    }

    /** Keeps a remark of one's own with the time; it needs no consent, as it is not what somebody said. */
    public void note(String words) {
        if (!words.isBlank()) {
            edits.note(words.strip());
        }
    }

    /** Lets the clock stand still, which writes down how long the session took, or lets it go on. */
    public void pauseOrGoOn() {
        if (!clock.isRunning()) {
            clock.start();
            return;
        }
        clock.pause();
        if (!session.getAnswers().isEmpty() || !session.getNotes().isEmpty()) {
            edits.keepTime();
        }
    }
}
