/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.research.Code;
import org.portrait.research.compose.Excerpt;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.research.page.ResearchPage;
import org.portrait.ui.research.use.Use;

/** The page with the code book. */
public final class CodesPage implements ResearchPage {

    private final ResearchContext context;
    private final Material material;
    private CodesView view;
    private String wanted;

    public CodesPage(ResearchContext context) {
        this.context = context;
        material = new Material(context::research, new Editing(context.domain()));
    }

    @Override
    public String title() {
        return Words.get("codes.title");
    }

    @Override
    public Control create(Composite parent) {
        view = new CodesView(parent, material, context::session, new Use(context), passage -> context.show(passage.highlight().getId()));
        return view.control();
    }

    @Override
    public void refresh(Set<String> partIds) {
        if (material.editing().isHalfway()) {
            return;
        }
        material.changed();
        view.refresh();
        if (wanted != null) {
            material.book().code(wanted).ifPresent(view::select);
            wanted = null;
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
    public void copy() {
        if (view.isSaidFocus()) {
            new Use(context).copy(said());
        }
    }

    @Override
    public boolean reveal(String elementId) {
        material.changed();
        boolean mine = material.book().code(elementId).isPresent();
        if (mine && view != null) {
            view.select(material.book().code(elementId).orElseThrow());
        } else if (mine) {
            wanted = elementId;
        }
        return mine;
    }
}
