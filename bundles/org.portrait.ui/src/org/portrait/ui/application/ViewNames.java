/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.application;

import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.portrait.ui.text.UiTexts;

/** Names the platform's views as the menu does, and lets them speak the language of the workbench. */
final class ViewNames implements IPartListener2 {

    private static final Map<String, String> KEYS = Map.of(IPageLayout.ID_OUTLINE, "menu.view.outline", IPageLayout.ID_PROP_SHEET,
            "menu.view.properties", PersonasPerspective.PROGRESS, "menu.view.progress");

    private final UiTexts texts = UiTexts.of(ViewNames.class);

    /** Names the views that are open and those that are opened later. */
    void start(IWorkbenchPage page) {
        MWindow window = page.getWorkbenchWindow().getService(MWindow.class);
        window.getSharedElements().stream().filter(MPart.class::isInstance).map(MPart.class::cast).forEach(this::name);
        page.addPartListener(this);
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        name(part);
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        name(part);
    }

    private void name(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        MPart model = part == null ? null : part.getSite().getService(MPart.class);
        if (model != null) {
            name(model);
        }
        if (part instanceof ContentOutline outline && outline.getDefaultPage() instanceof MessagePage nothing) {
            nothing.setMessage(texts.get("outline.empty"));
        }
    }

    private void name(MPart model) {
        String key = KEYS.get(model.getElementId());
        if (key != null) {
            model.setLabel(texts.get(key).replace("&", ""));
        }
    }
}
