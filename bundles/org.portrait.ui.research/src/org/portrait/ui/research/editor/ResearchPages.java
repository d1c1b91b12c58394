/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.core.command.Edits;
import org.portrait.research.ResearchPackage;
import org.portrait.research.ResearchProject;
import org.portrait.research.Survey;
import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.editor.bar.Notice;
import org.portrait.ui.editor.document.DocumentPages;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.research.page.ResearchPage;
import org.portrait.ui.research.page.Respondents;
import org.portrait.ui.research.people.PeoplePage;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.text.UiTexts;

/** The pages of an open research. A page is made when it is seen for the first time, and brought up to date when it is seen again. */
public final class ResearchPages implements DocumentPages, ResearchContext {

    /** So long something is told, in milliseconds. */
    private static final int TOLD = 15_000;

    private final DocumentSession session;
    private final IEditorSite site;
    private final FormToolkit forms;
    private final Runnable typing;
    private final Respondents respondents;
    private final Composite area;
    private final Notice notice;
    private final CTabFolder tabs;
    private final List<ResearchPage> pages;
    /** Pages that do not show what changed meanwhile. */
    private final Set<ResearchPage> late = new HashSet<>();
    private ResearchPage front;

    /** @param typing runs when {@link #isTyping()}, or whether people are to be saved, may be another */
    ResearchPages(Composite parent, FormToolkit forms, DocumentSession session, IEditorSite site, Runnable typing) {
        this.session = session;
        this.site = site;
        this.forms = forms;
        this.typing = typing;
        area = forms.createComposite(parent);
        area.setLayout(Boxes.grid(1, 0));
        notice = new Notice(area);
        respondents = new Respondents(DocumentKind.RESEARCH.beside(session.file(), DocumentKind.RESPONDENTS), research().getId(),
                this::peopleChanged);
        tabs = new CTabFolder(area, SWT.BOTTOM | SWT.FLAT);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        pages = PageList.create(this);
        for (ResearchPage page : pages) {
            CTabItem item = new CTabItem(tabs, SWT.NONE);
            item.setText(page.title());
        }
        tabs.addListener(SWT.Selection, event -> {
            bringToFront(pages.get(tabs.getSelectionIndex()));
            front.setFocus();
        });
        area.addListener(SWT.Dispose, event -> respondents.close());
        bringToFront(pages.getFirst());
    }

    private void bringToFront(ResearchPage page) {
        if (front != null && front != page) {
            front.flush();
            tell("");
        }
        front = page;
        int index = pages.indexOf(page);
        CTabItem item = tabs.getItem(index);
        if (item.getControl() == null) {
            item.setControl(page.create(tabs));
            late.add(page);
        }
        if (late.remove(page)) {
            page.refresh(Set.of());
        }
        if (tabs.getSelectionIndex() != index) {
            tabs.setSelection(index);
        }
    }

    /** Goes to the page beside, round and round. @param step 1 for the next, -1 for the one before */
    void turn(int step) {
        bringToFront(pages.get(Math.floorMod(tabs.getSelectionIndex() + step, pages.size())));
        front.setFocus();
    }

    /** The document changed. @param partIds as for {@link ResearchPage#refresh} */
    void changed(Set<String> partIds) {
        pages.stream().filter(page -> page != front).forEach(late::add);
        front.refresh(partIds);
    }

    private void peopleChanged() {
        if (!area.isDisposed()) {
            typing.run();
            changed(Set.of());
        }
    }

    @Override
    public void show(String elementId) {
        tell("");
        if (reveal(elementId)) {
            front.setFocus();
        } else {
            tell(UiTexts.of(ResearchPages.class).get("lost"));
        }
    }

    /** Goes to an element, or, when it is about the people who responded to a survey, to them. */
    void show(String elementId, Optional<String> feature) {
        Optional<PeoplePage> people = feature.filter(ResearchPackage.Literals.SURVEY__RESPONDENTS.getName()::equals)
                .flatMap(any -> session.find(elementId)).filter(Survey.class::isInstance)
                .flatMap(survey -> find(PeoplePage.class).filter(page -> page.revealBreaches((Survey) survey)));
        people.ifPresentOrElse(page -> {
            tell("");
            bringToFront(page);
            page.setFocus();
        }, () -> show(elementId));
    }

    /** Brings the page to the front that shows an element, without taking the focus. @return whether there is one */
    boolean reveal(String elementId) {
        for (ResearchPage page : pages) {
            if (page.reveal(elementId)) {
                bringToFront(page);
                return true;
            }
        }
        return false;
    }

    /** The page in front. */
    public ResearchPage front() {
        return front;
    }

    /** A page of a type. */
    public <T extends ResearchPage> Optional<T> find(Class<T> type) {
        return pages.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public Notice notice() {
        return notice;
    }

    @Override
    public void tell(String message, Notice.Offer... offers) {
        if (!message.isEmpty()) {
            notice.show(message, offers);
            area.getDisplay().timerExec(TOLD, () -> {
                if (!area.isDisposed() && notice.message().equals(message)) {
                    notice.hide();
                }
            });
        } else if (!notice.message().isEmpty()) {
            notice.hide();
        }
    }

    @Override
    public void flush() {
        front.flush();
    }

    @Override
    public boolean isTyping() {
        return front.isTyping();
    }

    @Override
    public void typingChanged() {
        typing.run();
    }

    @Override
    public void setFocus() {
        front.setFocus();
    }

    @Override
    public DocumentSession session() {
        return session;
    }

    @Override
    public ResearchProject research() {
        return session.root(ResearchFiles.RESEARCH);
    }

    @Override
    public EditingDomain domain() {
        return session.editingDomain();
    }

    @Override
    public boolean execute(String label, Command command) {
        if (!Edits.changes(command)) {
            return false;
        }
        CompoundCommand step = new CompoundCommand(0, label);
        step.append(command);
        return session.execute(step);
    }

    @Override
    public Respondents respondents() {
        return respondents;
    }

    @Override
    public IEditorSite site() {
        return site;
    }

    @Override
    public FormToolkit forms() {
        return forms;
    }
}
