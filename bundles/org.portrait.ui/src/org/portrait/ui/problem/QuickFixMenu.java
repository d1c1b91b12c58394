/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.portrait.ui.image.UiImages;

/** The quick fixes of the selected problems, each an item of the context menu. */
public final class QuickFixMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        SelectedFixes fixes = new SelectedFixes(services.getService(ISelectionService.class).getSelection(ProblemsView.ID));
        List<IContributionItem> items = new ArrayList<>();
        for (IMarkerResolution fix : fixes.common()) {
            items.add(new ActionContributionItem(action(fixes, fix)));
        }
        if (!items.isEmpty()) {
            items.add(new Separator());
        }
        return items.toArray(IContributionItem[]::new);
    }

    static Action action(SelectedFixes fixes, IMarkerResolution fix) {
        return new Action(fix.getLabel().replace("&", "&&"), UiImages.FIX.descriptor()) {

            @Override
            public void run() {
                fixes.run(fix);
            }
        };
    }
}
