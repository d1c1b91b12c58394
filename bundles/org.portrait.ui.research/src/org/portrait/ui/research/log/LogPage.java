/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.research.Answer;
import org.portrait.research.Highlight;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.log.InterviewLog;
import org.portrait.research.log.SessionClock;
import org.portrait.research.log.SessionPlan;
import org.portrait.research.log.Topic;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.research.editor.EmptyPage;
import org.portrait.ui.research.editor.ResearchContext;
import org.portrait.ui.research.editor.ResearchPage;
import org.portrait.ui.research.session.PermissionDialog;
import org.portrait.ui.text.UiTexts;

/** Logs one session while people talk. Each key is in the document at once, so that drafts and undo know of it. */
public final class LogPage implements ResearchPage {

    /** After so many nanoseconds without a key, what is typed is a step of its own. */
    private static final long BREATH = 2_000_000_000L;

    private final UiTexts texts = UiTexts.of(LogPage.class);
    private final ResearchContext context;
    private final LogHandlers handlers;
    private final StackLayout stack = new StackLayout();
    private Composite area;
    private Control nothing;
    private Composite page;
    private LogBar bar;
    private GuideColumn guide;
    private AnswerPane answer;
    private ConsentBox consent;
    private AsideLine aside;
    private Optional<String> sessionId = Optional.empty();
    private InterviewLog log;
    /** The page itself changes the document and knows what to show. */
    private boolean own;
    private long lastKey;

    public LogPage(ResearchContext context) {
        this.context = context;
        handlers = new LogHandlers(context.site(), this::press, this::speakWith);
    }

    @Override
    public String title() {
        return texts.get("page");
    }

    @Override
    public Control create(Composite parent) {
        area = context.forms().createComposite(parent);
        area.setLayout(stack);
        createNothing();
        createPage();
        area.addListener(SWT.Show, event -> front());
        area.addListener(SWT.Hide, event -> handlers.deactivate());
        area.addListener(SWT.Dispose, event -> handlers.deactivate());
        front();
        return area;
    }

    private void front() {
        handlers.activate();
        bar.wake();
    }

    private void createNothing() {
        nothing = new EmptyPage(area, context.forms(), texts.get("nothing.title"), texts.get("nothing.text")).control();
    }

    private void createPage() {
        page = context.forms().createComposite(area);
        GridLayout layout = Boxes.grid(2, 32);
        layout.marginWidth = 20;
        layout.marginHeight = 14;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        LogFonts fonts = new LogFonts(page);
        bar = new LogBar(page, context.forms(), fonts, this::speak, () -> press(LogKey.PAUSE));
        guide = new GuideColumn(page, context.forms(), fonts, this::go, this::setFocus);
        GridData left = new GridData(SWT.FILL, SWT.FILL, false, true);
        left.widthHint = GuideColumn.width();
        guide.control().setLayoutData(left);
        Composite right = context.forms().createComposite(page);
        GridLayout column = Boxes.grid(1, 0);
        column.verticalSpacing = 10;
        right.setLayout(column);
        right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        answer = new AnswerPane(right, context.forms(), fonts, this::typed, this::choose);
        answer.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        answer.field().addVerifyKeyListener(event -> {
            event.doit = !key(event.character, event.keyCode, event.stateMask);
        });
        consent = new ConsentBox(right, context.forms(), this::recordConsent);
        aside = new AsideLine(right, context.forms(), this::setFocus);
        new LogButtons(right, context.forms(), context.site(), key -> {
            press(key);
            setFocusUnlessAsked();
        });
    }

    // What is shown

    @Override
    public boolean reveal(String elementId) {
        // highlights are shown where they are coded
        Optional<EObject> element = context.session().find(elementId).filter(each -> !(each instanceof Highlight));
        Optional<Session> session = element.map(LogPage::around).filter(Session.class::isInstance).map(Session.class::cast);
        session.ifPresent(each -> {
            sessionId = Optional.of(each.getId());
            if (area != null) {
                refresh(Set.of());
                if (each != element.get()) {
                    log.agenda().topics().stream().filter(topic -> element.filter(Answer.class::isInstance)
                            .map(Answer.class::cast).filter(topic::holds).isPresent()).findFirst().ifPresent(this::go);
                }
            }
        });
        return session.isPresent();
    }

    private static EObject around(EObject element) {
        EObject around = element;
        while (around != null && !(around instanceof Session)) {
            around = around.eContainer();
        }
        return around == null ? element : around;
    }

    private Optional<Session> session() {
        return sessionId.flatMap(context.session()::find).filter(Session.class::isInstance).map(Session.class::cast);
    }

    @Override
    public void refresh(Set<String> partIds) {
        boolean elsewhere = !partIds.isEmpty() && log != null && !partIds.contains(log.session().getId())
                && log.agenda().guide().filter(used -> partIds.contains(used.getId())).isEmpty();
        if (own || elsewhere || log != null && log.isHalfway()) {
            return;
        }
        Optional<Session> session = session();
        session.ifPresent(this::follow);
        if (session.isEmpty()) {
            log = null;
        }
        Control wanted = log == null ? nothing : page;
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            area.layout(true, true);
        }
        if (log != null) {
            showAll();
        }
    }

    private void follow(Session session) {
        if (log != null && log.session() == session) {
            log.consentsChanged();
            log.documentChanged();
            return;
        }
        boolean again = log != null && session.getId().equals(log.session().getId());
        long before = session.getDuration() == null ? 0 : session.getDuration();
        SessionClock clock = again ? log.clock() : new SessionClock(System::nanoTime, before);
        String topic = again ? log.topic().key() : null;
        log = new InterviewLog(context.domain(), context.research(), session, clock, UiTexts.locale());
        if (again) {
            log.agenda().find(topic).ifPresent(log::go);
        }
    }

    private void showAll() {
        guide.hint(LogKey.FIND.keys(context.site()));
        guide.show(log);
        bar.show(log, LogKey.PAUSE.keys(context.site()));
        answer.show(log, log.lack().isEmpty());
        consent.show(log.lack(), log.speaker());
    }

    private void showEntry() {
        answer.update(log);
        guide.update(log.topic());
        bar.showProgress(log);
        bar.wake();
    }

    @Override
    public void setFocus() {
        if (log == null) {
            area.setFocus();
        } else if (log.lack().isPresent()) {
            consent.setFocus();
        } else {
            answer.setFocus();
        }
    }

    private void setFocusUnlessAsked() {
        if (!aside.isOpen() && !area.isDisposed()) {
            setFocus();
        }
    }

    // What is done

    private void own(Runnable work) {
        own = true;
        try {
            work.run();
        } finally {
            own = false;
        }
    }

    private void typed() {
        long now = System.nanoTime();
        if (now - lastKey > BREATH) {
            log.endStep();
        }
        lastKey = now;
        own(() -> log.type(answer.words()));
        showEntry();
    }

    private void choose(int option) {
        if (log.lack().isEmpty()) {
            own(() -> log.choose(option));
            showEntry();
        }
    }

    private void go(Topic topic) {
        own(() -> log.go(topic));
        showAll();
    }

    private void speak(Speaker speaker) {
        log.speak(speaker);
        showAll();
        setFocusUnlessAsked();
    }

    private void speakWith(String key) {
        if (log != null) {
            log.speakerWith(key).ifPresent(this::speak);
        }
    }

    /** A key in the answer. @return whether it meant something else than a letter */
    private boolean key(char character, int code, int modifiers) {
        boolean digit = code >= '0' && code <= '9' || code >= SWT.KEYPAD_0 && code <= SWT.KEYPAD_9;
        char number = (char) (code >= SWT.KEYPAD_0 ? code - SWT.KEYPAD_0 + '0' : code);
        boolean chooses = modifiers == SWT.MOD1 || modifiers == 0 && answer.words().isEmpty();
        if (digit && chooses && log.isChoice() && answer.option(number) >= 0) {
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
        return !(log.topic() instanceof Topic.Planned planned) || kind(planned.asked()) == QuestionKind.OPEN;
    }

    private static QuestionKind kind(Question question) {
        return question.getKind() == null ? QuestionKind.OPEN : question.getKind();
    }

    private void press(LogKey key) {
        if (key == LogKey.KEYS) {
            new KeysDialog(context.site()).open();
        } else if (log != null) {
            switch (key) {
            case NEXT -> move(log::next);
            case SKIP -> move(log::skip);
            case BACK -> move(() -> log.step(-1));
            case FORWARD -> move(() -> log.step(1));
            case PREVIOUS_ENTRY -> move(() -> log.stepEntry(-1));
            case NEXT_ENTRY -> move(() -> log.stepEntry(1));
            case PAUSE -> move(log::pauseOrGoOn);
            case FIND -> guide.find();
            case NOTE -> ask("note", words -> List.of(), log::note);
            case MARK -> mark();
            case TAG -> tag();
            case FOLLOW_UP -> whenAllowed(() -> ask("followUp", words -> List.of(), log::followUp));
            case KEYS -> throw new IllegalStateException("Handled before");
            }
        }
    }

    private void move(Runnable step) {
        aside.close();
        own(step);
        showAll();
        setFocus();
    }

    private void whenAllowed(Runnable work) {
        if (log.lack().isEmpty()) {
            work.run();
        }
    }

    private void ask(String key, Function<String, List<String>> offers, Consumer<String> take) {
        aside.open(texts.get("ask." + key), texts.get("ask." + key + ".hint"), offers, words -> {
            own(() -> take.accept(words));
            showAll();
            setFocus();
        });
    }

    private void mark() {
        whenAllowed(() -> {
            Point selection = answer.selection();
            own(() -> log.mark(selection.x, selection.y));
            showEntry();
        });
    }

    private void tag() {
        whenAllowed(() -> {
            Point selection = answer.selection();
            if (log.entry().isPresent()) {
                ask("tag", typed -> CodeBook.of(context.research()).matching(typed).stream().map(CodeBook::name).filter(name -> !name.isEmpty()).toList(),
                        name -> log.tag(selection.x, selection.y, name));
            }
        });
    }

    private void recordConsent() {
        log.speaker().ifPresent(speaker -> new PermissionDialog(context.site().getShell(), speaker.getLabel()).ask().ifPresent(permission -> {
            own(() -> SessionPlan.permit(context.domain(), context.research(), speaker, permission, UiTexts.locale()));
            log.consentsChanged();
            showAll();
            setFocus();
        }));
    }

    /** The log of the session that is shown; empty when none is. */
    public Optional<InterviewLog> log() {
        return Optional.ofNullable(log);
    }
}
