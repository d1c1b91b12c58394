/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.research.Answer;
import org.portrait.research.Highlight;
import org.portrait.research.Session;
import org.portrait.research.compose.Excerpt;
import org.portrait.research.log.InterviewLog;
import org.portrait.research.log.SessionClock;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.research.page.FileDrop;
import org.portrait.ui.research.page.PageFrame;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.research.page.ResearchPage;
import org.portrait.ui.research.use.Use;
import org.portrait.ui.text.UiTexts;

/** Logs one session while people talk. Each key is in the document at once, so that drafts and undo know of it. */
public final class LogPage implements ResearchPage {

    private final UiTexts texts = UiTexts.of(LogPage.class);
    private final ResearchContext context;
    private final LogWork work;
    private final Use use;
    private final LogHandlers handlers;
    private PageFrame frame;
    private LogBar bar;
    private GuideColumn guide;
    private AnswerPane answer;
    private ConsentBox consent;
    private AsideLine aside;
    private Optional<String> sessionId = Optional.empty();
    private InterviewLog log;

    public LogPage(ResearchContext context) {
        this.context = context;
        use = new Use(context);
        work = new LogWork(context, () -> log, new LogWork.View() {

            @Override
            public void showAll() {
                LogPage.this.showAll();
            }

            @Override
            public void showEntry() {
                LogPage.this.showEntry();
            }

            @Override
            public void setFocus() {
                LogPage.this.setFocus();
            }
        });
        handlers = new LogHandlers(context.site(), work::press, work::speakWith);
    }

    @Override
    public String title() {
        return texts.get("page");
    }

    @Override
    public Control create(Composite parent) {
        frame = new PageFrame(parent, context.forms(), texts.get("nothing.title"), texts.get("nothing.text"));
        createPage();
        Composite area = frame.control();
        FileDrop.on(area, (files, at) -> work.attach(files));
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

    private void createPage() {
        Composite page = frame.content();
        GridLayout layout = Boxes.grid(2, 32);
        layout.marginWidth = 20;
        layout.marginHeight = 14;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        LogFonts fonts = new LogFonts(page);
        bar = new LogBar(page, context.forms(), fonts, work::speak, work::press);
        guide = new GuideColumn(page, context.forms(), fonts, work::go, this::setFocus);
        GridData left = new GridData(SWT.FILL, SWT.FILL, false, true);
        left.widthHint = GuideColumn.width();
        guide.control().setLayoutData(left);
        Composite right = context.forms().createComposite(page);
        GridLayout column = Boxes.grid(1, 0);
        column.verticalSpacing = 10;
        right.setLayout(column);
        right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        answer = new AnswerPane(right, context.forms(), fonts, work::typed, work::choose);
        answer.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        answer.field().addVerifyKeyListener(event -> {
            event.doit = !work.key(event.character, event.keyCode, event.stateMask);
        });
        use.drag(answer.field(), this::said);
        use.menu(answer.field(), this::said);
        use.drag(guide.table(), () -> SaidWords.last(log));
        consent = new ConsentBox(right, context.forms(), work::recordConsent);
        aside = new AsideLine(right, context.forms(), this::setFocus);
        work.attach(answer, guide, aside);
        new LogButtons(right, context.forms(), context.site(), work::click);
    }

    // What is shown

    @Override
    public boolean reveal(String elementId) {
        // highlights are shown where they are coded
        Optional<EObject> element = context.session().find(elementId).filter(each -> !(each instanceof Highlight));
        Optional<Session> session = element.map(LogPage::around).filter(Session.class::isInstance).map(Session.class::cast);
        session.ifPresent(each -> {
            sessionId = Optional.of(each.getId());
            if (frame != null) {
                refresh(Set.of());
                if (each != element.get()) {
                    log.agenda().topics().stream().filter(topic -> element.filter(Answer.class::isInstance)
                            .map(Answer.class::cast).filter(topic::holds).isPresent()).findFirst().ifPresent(work::go);
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
        if (work.isOwn() || elsewhere || log != null && log.isHalfway()) {
            return;
        }
        Optional<Session> session = session();
        session.ifPresent(this::follow);
        if (session.isEmpty()) {
            log = null;
        }
        frame.show(log == null);
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
        bar.show(log, key -> key.keys(context.site()));
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
            frame.control().setFocus();
        } else if (log.lack().isPresent()) {
            consent.setFocus();
        } else {
            answer.setFocus();
        }
    }

    @Override
    public List<Excerpt> said() {
        return log == null ? List.of() : SaidWords.selected(log, answer.selection());
    }

    @Override
    public boolean copySaid() {
        Point selection = answer.selection();
        return log != null && answer.field().isFocusControl() && selection.x == selection.y && use.copy(said());
    }

    /** The log of the session that is shown; empty when none is. */
    public Optional<InterviewLog> log() {
        return Optional.ofNullable(log);
    }
}
