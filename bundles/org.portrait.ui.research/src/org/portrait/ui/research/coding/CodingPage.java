/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.research.Code;
import org.portrait.research.Highlight;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.Coded;
import org.portrait.research.compose.Excerpt;
import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.research.page.Removing;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.research.page.ResearchPage;
import org.portrait.ui.research.use.Use;

/** The page on which what was said is coded. */
public final class CodingPage implements ResearchPage {

    private final ResearchContext context;
    private final Material material;
    private final Use use;
    private CodingView view;
    private String wanted;

    public CodingPage(ResearchContext context) {
        this.context = context;
        material = new Material(context::research, new Editing(context.domain()));
        use = new Use(context);
    }

    @Override
    public String title() {
        return Words.get("coding.title");
    }

    @Override
    public Control create(Composite parent) {
        material.setCoder(CoderName.get());
        view = new CodingView(parent, material, use, (highlight, deletion) -> Removing.ask(context, List.of(highlight), deletion));
        context.session().compute(ResearchFiles.RESEARCH, Words.get("coding.counting"), (research, monitor) -> {
            CodeBook book = CodeBook.of(research);
            Coded coded = Coded.of(research, book);
            return book.codes().stream().sorted(Comparator.comparingInt((Code code) -> coded.counts(code).own()).reversed())
                    .map(Code::getId).toList();
        }).thenAccept(this::showUsual);
        return view.control();
    }

    private void showUsual(List<String> ids) {
        material.setUsual(ids);
        if (!view.control().isDisposed()) {
            view.showRecent();
        }
    }

    @Override
    public void refresh(Set<String> partIds) {
        material.changed();
        view.refresh();
        if (wanted != null) {
            show(wanted);
        }
    }

    @Override
    public void setFocus() {
        view.setFocus();
    }

    @Override
    public void delete() {
        view.delete();
    }

    @Override
    public List<Excerpt> said() {
        return view.said();
    }

    @Override
    public boolean copySaid() {
        return view.copy();
    }

    @Override
    public boolean reveal(String elementId) {
        boolean mine = highlight(elementId).isPresent();
        if (mine && view != null) {
            show(elementId);
        } else if (mine) {
            wanted = elementId;
        }
        return mine;
    }

    private void show(String highlightId) {
        wanted = null;
        highlight(highlightId).ifPresent(view::reveal);
    }

    private Optional<Highlight> highlight(String id) {
        return context.session().find(id).filter(Highlight.class::isInstance).map(Highlight.class::cast);
    }
}
