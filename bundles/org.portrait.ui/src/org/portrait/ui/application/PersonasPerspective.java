/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.application;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.portrait.ui.problem.ProblemsView;
import org.portrait.ui.text.UiTexts;

/** The perspective <em>Personas</em>: explorer and outline beside the editor, properties, problems and progress below it. */
public final class PersonasPerspective implements IPerspectiveFactory {

    /** Identifier of the perspective. */
    public static final String ID = "org.portrait.ui.perspective";

    static final String EXPLORER = "org.portrait.ui.explorer";
    static final String PROGRESS = IProgressConstants.PROGRESS_VIEW_ID;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(EXPLORER, IPageLayout.LEFT, 0.22f, editors);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.62f, EXPLORER);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.76f, editors);
        below.addView(ProblemsView.ID);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addPlaceholder(PROGRESS);
        layout.getViewLayout(EXPLORER).setCloseable(false);
        layout.addShowViewShortcut(EXPLORER);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(ProblemsView.ID);
        layout.addShowViewShortcut(PROGRESS);
        layout.addNewWizardShortcut("org.portrait.ui.newProject");
        layout.addNewWizardShortcut("org.portrait.ui.newSegment");
        layout.addNewWizardShortcut("org.portrait.ui.newPersona");
        layout.setEditorOnboardingText(UiTexts.of(PersonasPerspective.class).get("personas.here"));
        layout.setEditorOnboardingImageUri("platform:/plugin/org.portrait.ui/icons/portrait-128.png");
        List.of("org.portrait.ui.newProject", "org.portrait.ui.newPersona", "org.portrait.ui.openFile").forEach(layout::addEditorOnboardingCommandId);
    }
}
