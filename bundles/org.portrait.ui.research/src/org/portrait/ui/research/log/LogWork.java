/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.log.InterviewLog;
import org.portrait.research.log.SessionPlan;
import org.portrait.research.log.Topic;
import org.portrait.ui.research.attachment.AttachmentActs;
import org.portrait.ui.research.attachment.AttachmentsDialog;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.research.session.PermissionDialog;
import org.portrait.ui.text.UiTexts;

/** What keys, buttons and clicks of the logging page do: each a step of the document, after which the page shows what became of it. */
final class LogWork {

    /** After so many nanoseconds without a key, what is typed is a step of its own. */
    private static final long BREATH = 2_000_000_000L;

    /** What shows the session. */
    interface View {

        /** Shows where one is, all of it. */
        void showAll();

        /** Shows what became of the answer that is being written. */
        void showEntry();

        /** Puts the cursor where one goes on. */
        void setFocus();
    }

    private final UiTexts texts = UiTexts.of(LogWork.class);
    private final ResearchContext context;
    private final Supplier<InterviewLog> logged;
    private final View view;
    private AnswerPane answer;
    private GuideColumn guide;
    private AsideLine aside;
    private boolean own;
    private long lastKey;

    /** @param logged the session that is shown; {@code null} when none is */
    LogWork(ResearchContext context, Supplier<InterviewLog> logged, View view) {
        this.context = context;
        this.logged = logged;
        this.view = view;
    }

    /** The parts of the page, once they are there. */
    void attach(AnswerPane answers, GuideColumn topics, AsideLine line) {
        answer = answers;
        guide = topics;
        aside = line;
    }

    /** Whether the page itself changes the document, and knows what to show. */
    boolean isOwn() {
        return own;
    }

    private InterviewLog log() {
        return logged.get();
    }

    private void own(Runnable work) {
        own = true;
        try {
            work.run();
        } finally {
            own = false;
        }
    }

    void typed() {
        long now = System.nanoTime();
        if (now - lastKey > BREATH) {
            log().endStep();
        }
        lastKey = now;
        own(() -> log().type(answer.words()));
        view.showEntry();
    }

    void choose(int option) {
        if (log().lack().isEmpty()) {
            own(() -> log().choose(option));
            view.showEntry();
        }
    }

    void go(Topic topic) {
        own(() -> log().go(topic));
        view.showAll();
    }

    void speak(Speaker speaker) {
        log().speak(speaker);
        view.showAll();
        setFocusUnlessAsked();
    }

    void speakWith(String key) {
        if (log() != null) {
            log().speakerWith(key).ifPresent(this::speak);
        }
    }

    private void setFocusUnlessAsked() {
        if (!aside.isOpen()) {
            view.setFocus();
        }
    }

    /** A key in the answer. @return whether it meant something else than a letter */
    boolean key(char character, int code, int modifiers) {
        boolean digit = code >= '0' && code <= '9' || code >= SWT.KEYPAD_0 && code <= SWT.KEYPAD_9;
        char number = (char) (code >= SWT.KEYPAD_0 ? code - SWT.KEYPAD_0 + '0' : code);
        boolean chooses = modifiers == SWT.MOD1 || modifiers == 0 && answer.words().isEmpty();
        if (digit && chooses && log().isChoice() && answer.option(number) >= 0) {
            choose(answer.option(number));
            return true;
        }
        if ((character == SWT.CR || character == SWT.LF) && modifiers == 0 && !isOpen()) {
            press(LogKey.NEXT);
            return true;
        }
        return false;
    }

    /** Whether lines are written here, so that Enter begins a new one. */
    private boolean isOpen() {
        return !(log().topic() instanceof Topic.Planned planned) || kind(planned.asked()) == QuestionKind.OPEN;
    }

    private static QuestionKind kind(Question question) {
        return question.getKind() == null ? QuestionKind.OPEN : question.getKind();
    }

    /** A button was clicked. */
    void click(LogKey key) {
        press(key);
        if (!answer.control().isDisposed()) {
            setFocusUnlessAsked();
        }
    }

    void press(LogKey key) {
        if (key == LogKey.KEYS) {
            new KeysDialog(context.site()).open();
        } else if (log() != null) {
            switch (key) {
                case NEXT -> move(() -> log().next());
                case SKIP -> move(() -> log().skip());
                case BACK -> move(() -> log().step(-1));
                case FORWARD -> move(() -> log().step(1));
                case PREVIOUS_ENTRY -> move(() -> log().stepEntry(-1));
                case NEXT_ENTRY -> move(() -> log().stepEntry(1));
                case PAUSE -> move(() -> log().pauseOrGoOn());
                case FIND -> guide.find();
                case NOTE -> ask("note", words -> List.of(), words -> log().note(words));
                case MARK -> mark();
                case TAG -> tag();
                case FILES -> files();
                case FOLLOW_UP -> whenAllowed(() -> ask("followUp", words -> List.of(), words -> log().followUp(words)));
                case KEYS -> throw new IllegalStateException("Handled before");
            }
        }
    }

    private void files() {
        new AttachmentsDialog(context, log().session()).open();
        view.showAll();
        setFocusUnlessAsked();
    }

    /** Adds files that were dropped on the page to the session. */
    void attach(List<Path> files) {
        if (log() != null) {
            int before = log().session().getAttachments().size();
            new AttachmentActs(context).add(log().session(), files);
            context.tell(texts.get("files.added", log().session().getAttachments().size() - before));
        }
    }

    private void move(Runnable step) {
        aside.close();
        own(step);
        view.showAll();
        view.setFocus();
    }

    private void whenAllowed(Runnable work) {
        if (log().lack().isEmpty()) {
            work.run();
        }
    }

    /** Words of the interviewer are never marked. */
    private void whenAnswered(Runnable work) {
        if (!log().isAsking()) {
            whenAllowed(work);
        }
    }

    private void ask(String key, Function<String, List<String>> offers, Consumer<String> take) {
        aside.open(texts.get("ask." + key), texts.get("ask." + key + ".hint"), offers, words -> {
            own(() -> take.accept(words));
            view.showAll();
            view.setFocus();
        });
    }

    private void mark() {
        whenAnswered(() -> {
            Point selection = answer.selection();
            own(() -> log().mark(selection.x, selection.y));
            view.showEntry();
        });
    }

    private void tag() {
        whenAnswered(() -> {
            Point selection = answer.selection();
            if (log().entry().isPresent()) {
                ask("tag", typed -> CodeBook.of(context.research()).matching(typed).stream().map(CodeBook::name)
                        .filter(name -> !name.isEmpty()).toList(), name -> log().tag(selection.x, selection.y, name));
            }
        });
    }

    void recordConsent() {
        String aim = SessionPlan.aim((Study) log().session().eContainer());
        log().speaker().ifPresent(speaker -> new PermissionDialog(context.site().getShell(), speaker.getLabel(), aim).ask().ifPresent(permission -> {
            own(() -> SessionPlan.permit(context.domain(), context.research(), speaker, permission, UiTexts.locale()));
            log().consentsChanged();
            view.showAll();
            view.setFocus();
        }));
    }
}
