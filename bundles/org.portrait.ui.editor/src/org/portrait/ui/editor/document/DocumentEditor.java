/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.editor.bar.Message;
import org.portrait.ui.editor.bar.Notice;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.SessionHold;
import org.portrait.ui.session.SessionListener;
import org.portrait.ui.session.SessionSaving;
import org.portrait.ui.text.Question;

/**
 * Edits a document. It is read in a job; until it is there the editor says so, and when it cannot be read, why. It is shared with all
 * who have the file open. Saving, reverting, news about the file and the state of the title are the same for all kinds.
 */
public abstract class DocumentEditor extends EditorPart implements SessionListener, ISaveablePart2 {

    private final StackLayout stack = new StackLayout();
    private Composite area;
    private FormToolkit toolkit;
    private CompletableFuture<SessionHold> opening;
    private SessionHold hold;
    private DocumentPages pages;

    /** Makes the pages; the document is there. */
    protected abstract DocumentPages createPages(Composite parent, FormToolkit forms);

    /** The pages are in front. */
    protected abstract void ready();

    /** Something about undo, redo, saving or reverting may be different now. */
    protected abstract void stateChanged();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (PersonaTarget.of(input).isEmpty()) {
            throw new PartInitException(Texts.get("open.noFile", input.getName()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        area.setLayout(stack);
        toolkit = new FormToolkit(parent.getDisplay());
        load();
    }

    /** The file that is edited. */
    protected final Path file() {
        return PersonaTarget.of(getEditorInput()).orElseThrow().file();
    }

    private void load() {
        show(Message.busy(area, toolkit, Texts.get("open.busy", file().getFileName())));
        Display display = area.getDisplay();
        opening = DocumentSessions.get().open(file());
        opening.whenComplete((opened, failure) -> display.execute(() -> {
            if (opened != null && area.isDisposed()) {
                opened.close();
            } else if (opened != null) {
                loaded(opened);
            } else if (!area.isDisposed() && !opening.isCancelled()) {
                failed(Failures.status(failure));
            }
        }));
    }

    private void loaded(SessionHold opened) {
        hold = opened;
        session().addListener(this);
        pages = createPages(area, toolkit);
        show(pages.control());
        ready();
        if (getSite().getPage().getActivePart() == this) {
            pages.setFocus();
        }
        firePropertyChange(IEditorPart.PROP_DIRTY);
    }

    private void failed(IStatus status) {
        int line = Failures.line(status);
        String where = line > 0 ? Texts.get("open.line", file(), line) : file().toString();
        show(Message.error(area, toolkit, Texts.get("open.failed", file().getFileName()), where, status.getMessage(),
                new Notice.Offer(Texts.get("open.retry"), this::load),
                new Notice.Offer(Texts.get("open.close"), () -> getSite().getPage().closeEditor(this, false))));
    }

    private void show(Control page) {
        Control before = stack.topControl;
        stack.topControl = page;
        area.layout(true, true);
        if (before != null) {
            before.dispose();
        }
    }

    /** The document, when it is there. */
    protected final DocumentSession session() {
        return hold.session();
    }

    /** The documents that are saved and reverted together, in the order in which they are written: this one, and those that change only with it. */
    protected List<DocumentSession> documents() {
        return List.of(session());
    }

    /** Whether the editor is closed. */
    protected final boolean isClosed() {
        return area == null || area.isDisposed();
    }

    @Override
    public void setFocus() {
        if (pages != null) {
            pages.setFocus();
        } else {
            area.setFocus();
        }
    }

    @Override
    public boolean isDirty() {
        return pages != null && (pages.isTyping() || documents().stream().anyMatch(DocumentSession::isDirty));
    }

    @Override
    public boolean isSaveAsAllowed() {
        return hold != null;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        pages.flush();
        boolean saved = documents().stream().filter(each -> each == session() || each.isDirty())
                .allMatch(each -> SessionSaving.save(each, getSite().getShell()));
        if (!saved) {
            monitor.setCanceled(true);
        }
        pages.notice().hide();
    }

    @Override
    public int promptToSaveOnClose() {
        int answer = Question.ask(getSite().getShell(), Texts.get("close.title"), Texts.get("close.message", getPartName()), MessageDialog.QUESTION,
                YES, Texts.get("close.save"), Texts.get("close.drop"));
        return answer == YES || answer == NO ? answer : CANCEL;
    }

    @Override
    public void doSaveAs() {
        pages.flush();
        SessionSaving.saveAs(session(), getSite().getShell());
    }

    /** Forgets all changes since the last save, after asking. */
    public final void revert() {
        pages.flush();
        if (!isDirty() || Question.confirm(getSite().getShell(), Texts.get("revert.title"), Texts.get("revert.message", getPartName()),
                Texts.get("revert.title"))) {
            reload();
        }
    }

    private void reload() {
        pages.notice().hide();
        Display display = area.getDisplay();
        documents().stream().filter(each -> each == session() || each.isDirty()).forEach(each -> each.reload().whenComplete((done, failure) ->
                display.execute(() -> {
                    if (failure != null && !area.isDisposed()) {
                        pages.notice().show(Failures.status(failure).getMessage(),
                                new Notice.Offer(Texts.get("notice.close"), pages.notice()::hide));
                    }
                })));
    }

    @Override
    public void dirtyChanged() {
        firePropertyChange(IEditorPart.PROP_DIRTY);
        stateChanged();
    }

    @Override
    public void reloaded() {
        pages.notice().hide();
    }

    @Override
    public void moved(Path before) {
        IEditorInput input = PersonaTarget.of(session().file()).input();
        setPartName(input.getName());
        setInputWithNotify(input);
        pages.notice().hide();
    }

    /** Without changes of one's own the workbench reads the file again by itself; with them, or when the file is gone, this asks. */
    @Override
    public void changedOutside() {
        if (!Files.exists(file())) {
            pages.notice().show(Texts.get("outside.gone", getPartName()),
                    new Notice.Offer(Texts.get("outside.again"), () -> {
                        pages.flush();
                        if (SessionSaving.saveAgain(session(), getSite().getShell())) {
                            pages.notice().hide();
                        }
                    }),
                    new Notice.Offer(Texts.get("outside.elsewhere"), this::doSaveAs),
                    new Notice.Offer(Texts.get("open.close"), () -> getSite().getPage().closeEditor(this, true)));
        } else if (isDirty()) {
            pages.notice().show(Texts.get("outside.dirty", getPartName()),
                    new Notice.Offer(Texts.get("outside.reload"), this::reload),
                    new Notice.Offer(Texts.get("outside.keep"), pages.notice()::hide));
        }
    }

    @Override
    public void dispose() {
        if (hold != null) {
            session().removeListener(this);
            hold.close();
        } else if (opening != null) {
            opening.cancel(false);
        }
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " of " + Optional.ofNullable(getPartName()).orElse("nothing");
    }
}
