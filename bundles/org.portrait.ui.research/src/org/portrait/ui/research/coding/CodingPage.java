/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.research.Highlight;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.research.editor.ResearchContext;
import org.portrait.ui.research.editor.ResearchPage;

/** The page on which what was said is coded. */
public final class CodingPage implements ResearchPage {

    private final Material material;
    private CodingView view;
    private String wanted;

    public CodingPage(ResearchContext context) {
        material = new Material(context::research, new Editing(context.domain()));
    }

    @Override
    public String title() {
        return Words.get("coding.title");
    }

    @Override
    public Control create(Composite parent) {
        material.setCoder(CoderName.get());
        view = new CodingView(parent, material);
        return view.control();
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
    public boolean reveal(String elementId) {
        boolean mine = ResearchIndex.of(material.research()).find(elementId).filter(Highlight.class::isInstance).isPresent();
        if (mine && view != null) {
            show(elementId);
        } else if (mine) {
            wanted = elementId;
        }
        return mine;
    }

    private void show(String highlightId) {
        wanted = null;
        ResearchIndex.of(material.research()).find(highlightId).filter(Highlight.class::isInstance).map(Highlight.class::cast).ifPresent(view::reveal);
    }
}
