/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TreeItem;
import org.portrait.model.Identified;
import org.portrait.research.Attachment;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.Session;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.attachment.AttachmentKind;
import org.portrait.research.log.SessionPlan;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.research.attachment.AttachmentPane;
import org.portrait.ui.research.page.FileDrop;
import org.portrait.ui.research.page.PageFrame;
import org.portrait.ui.research.page.Removing;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.research.page.ResearchPage;
import org.portrait.ui.research.page.Respondents;
import org.portrait.ui.research.survey.ImportWizard;
import org.portrait.ui.session.Failures;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** Studies and their sessions: an overview, and the way to the logging page. */
public final class SessionsPage implements ResearchPage {

    /** Rows of the list of attachments that are seen at once. */
    private static final int ATTACHMENTS = 4;

    private final UiTexts texts = UiTexts.of(SessionsPage.class);
    private final ResearchContext context;
    private PageFrame frame;
    private Button begin;
    private TreeViewer tree;
    private Button newSession;
    private Label hint;
    private AttachmentPane attachments;
    /** An attachment was shown, and is to have the focus. */
    private boolean wantsAttachments;
    private MenuItem open;
    private MenuItem remove;

    public SessionsPage(ResearchContext context) {
        this.context = context;
    }

    @Override
    public String title() {
        return texts.get("page");
    }

    @Override
    public Control create(Composite parent) {
        frame = new PageFrame(parent, context.forms(), texts.get("empty.title"), texts.get("empty.text"));
        begin = context.forms().createButton(frame.below(), texts.get("study.new"), SWT.PUSH);
        begin.addListener(SWT.Selection, event -> newStudy());
        importButton(frame.below());
        createBar();
        createTree();
        hint = context.forms().createLabel(frame.content(), "", SWT.WRAP);
        hint.setForeground(Tint.quiet(hint));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        attachments = new AttachmentPane(frame.content(), context, ATTACHMENTS);
        attachments.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FileDrop.on(frame.control(), this::dropped);
        return frame.control();
    }

    private void importButton(Composite parent) {
        Button button = context.forms().createButton(parent, texts.get("survey.import"), SWT.PUSH);
        button.addListener(SWT.Selection, event -> importSurvey(Optional.empty()));
    }

    private void createBar() {
        Composite bar = frame.bar(4, texts.get("title"), true);
        newSession = context.forms().createButton(bar, texts.get("session.new"), SWT.PUSH);
        newSession.addListener(SWT.Selection, event -> newSession());
        Button newStudy = context.forms().createButton(bar, texts.get("study.new"), SWT.PUSH);
        newStudy.addListener(SWT.Selection, event -> newStudy());
        importButton(bar);
    }

    private void createTree() {
        Composite holder = context.forms().createComposite(frame.content());
        holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        tree.setUseHashlookup(true);
        tree.getTree().setHeaderVisible(true);
        Accessibility.name(tree.getTree(), texts.get("title"));
        new SessionColumns(texts, context.respondents()).create(tree, holder);
        tree.setContentProvider(new SessionContent());
        tree.addDoubleClickListener(event -> open());
        tree.addSelectionChangedListener(event -> selectionChanged());
        Menu menu = new Menu(tree.getTree());
        open = item(menu, "session.open", this::open);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "session.new", this::newSession);
        item(menu, "study.new", this::newStudy);
        item(menu, "survey.import", () -> importSurvey(Optional.empty()));
        new MenuItem(menu, SWT.SEPARATOR);
        remove = item(menu, "remove", this::delete);
        tree.getTree().setMenu(menu);
        tree.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.INSERT) {
                newSession();
            }
        });
    }

    private MenuItem item(Menu menu, String key, Runnable work) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key));
        item.addListener(SWT.Selection, event -> work.run());
        return item;
    }

    @Override
    public void refresh(Set<String> partIds) {
        ResearchProject research = context.research();
        boolean moveFocus = frame.show(research.getStudies().isEmpty());
        if (tree.getInput() != research) {
            tree.setInput(research);
            tree.expandAll();
        } else {
            tree.refresh();
        }
        boolean sessions = research.getStudies().stream().anyMatch(study -> !study.getSessions().isEmpty() || !study.getSurveys().isEmpty());
        hint.setText(texts.get(sessions ? "hint.open" : "hint.first"));
        hint.requestLayout();
        selectionChanged();
        if (moveFocus) {
            setFocus();
        }
    }

    private void selectionChanged() {
        Optional<Session> session = selected(Session.class);
        open.setEnabled(session.isPresent());
        session.ifPresent(attachments::show);
        GridData data = (GridData) attachments.control().getLayoutData();
        if (data.exclude == session.isPresent()) {
            data.exclude = session.isEmpty();
            attachments.control().setVisible(session.isPresent());
            attachments.control().requestLayout();
            tree.getTree().showSelection();
        }
        remove.setEnabled(!tree.getStructuredSelection().isEmpty());
    }

    private <T> Optional<T> selected(Class<T> type) {
        return Optional.of(tree.getStructuredSelection()).map(IStructuredSelection::getFirstElement).filter(type::isInstance).map(type::cast);
    }

    private Optional<Study> study() {
        return selected(Study.class)
                .or(() -> selected(EObject.class).map(EObject::eContainer).filter(Study.class::isInstance).map(Study.class::cast));
    }

    private void open() {
        Optional<Session> session = selected(Session.class);
        session.ifPresentOrElse(each -> context.show(each.getId()),
                () -> selected(Study.class).ifPresent(this::open));
    }

    /** Begins the first session of a study, or shows and hides those that are there. */
    private void open(Study study) {
        if (study.getSessions().isEmpty()) {
            newSession();
        } else {
            tree.setExpandedState(study, !tree.getExpandedState(study));
        }
    }

    private void newStudy() {
        StudyDialog dialog = new StudyDialog(context.site().getShell());
        if (dialog.open() == Window.OK) {
            select(SessionPlan.addStudy(context.domain(), context.research(), dialog.name(), dialog.kind(), UiTexts.locale()));
            setFocus();
        }
    }

    private void newSession() {
        SessionDialog dialog = new SessionDialog(context, study());
        if (dialog.open() == Window.OK) {
            List<Respondent> added = dialog.newNames().stream().map(Respondents::person).toList();
            CompletableFuture<Void> ready = added.isEmpty() ? CompletableFuture.completedFuture(null) : context.respondents().whenWritable();
            ready.whenComplete((done, failure) -> {
                if (failure != null) {
                    ErrorDialog.openError(context.site().getShell(), texts.get("session.title"), texts.get("session.failed"),
                            Failures.status(failure));
                } else {
                    Session session = dialog.plan(added.stream().map(Identified::getId).toList())
                            .begin(context.domain(), context.research(), context.respondents().adding(added), UiTexts.locale());
                    select(session);
                    context.show(session.getId());
                }
            });
        }
    }

    /** Files belong to the session that they are dropped on, or to the selected one; a table holds answers to a survey, wherever it is dropped. */
    private void dropped(List<Path> files, Point at) {
        Optional<Session> under = Optional.ofNullable(tree.getTree().getItem(tree.getTree().toControl(at))).map(TreeItem::getData)
                .filter(Session.class::isInstance).map(Session.class::cast);
        boolean transcript = under.isPresent() && AttachmentKind.of(files.getFirst().toString()) == AttachmentKind.TEXT;
        if (files.size() == 1 && ImportWizard.mayBeTable(files.getFirst()) && !transcript) {
            importSurvey(Optional.of(files.getFirst()));
        } else {
            under.ifPresent(this::select);
            selected(Session.class).ifPresentOrElse(session -> attachments.add(files), () -> context.tell(texts.get("drop.where")));
        }
    }

    private void importSurvey(Optional<Path> file) {
        ImportWizard.open(context.site().getWorkbenchWindow(), context.session().file(), file);
    }

    @Override
    public boolean reveal(String elementId) {
        Optional<EObject> mine = context.session().find(elementId)
                .filter(found -> found instanceof Survey || found instanceof Study || found instanceof Attachment);
        if (tree != null) {
            mine.ifPresent(found -> {
                select(found instanceof Attachment ? found.eContainer() : found);
                if (found instanceof Attachment attachment) {
                    attachments.select(attachment.getId());
                    wantsAttachments = true;
                }
            });
        }
        return mine.isPresent();
    }

    @Override
    public void paste() {
        if (selected(Session.class).isPresent()) {
            attachments.paste();
        }
    }

    private void select(EObject element) {
        if (!tree.getTree().isDisposed()) {
            tree.setSelection(new StructuredSelection(element), true);
            tree.expandToLevel(element, 1);
        }
    }

    @Override
    public void delete() {
        if (attachments.hasFocus()) {
            attachments.remove();
        }
        List<?> chosen = tree.getStructuredSelection().toList();
        if (tree.getTree().isFocusControl() && !chosen.isEmpty()) {
            List<EObject> gone = chosen.stream().map(EObject.class::cast).toList();
            Removing.ask(context, gone, () -> context.execute(texts.get("remove.step"), RemoveCommand.create(context.domain(), gone)));
        }
    }

    @Override
    public void setFocus() {
        if (frame.isEmpty()) {
            begin.setFocus();
        } else if (wantsAttachments) {
            wantsAttachments = false;
            attachments.setFocus();
        } else {
            if (tree.getStructuredSelection().isEmpty()) {
                first().ifPresent(this::select);
                tree.getTree().setTopItem(tree.getTree().getItem(0));
            }
            tree.getTree().setFocus();
        }
    }

    private Optional<Identified> first() {
        return context.research().getStudies().stream()
                .flatMap(study -> Stream.<Identified>concat(study.getSessions().stream(), Stream.of(study))).findFirst();
    }
}
