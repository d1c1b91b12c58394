/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.util.Map;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.portrait.ui.text.UiTexts;

/** Composes the persona, or one of the segment, that is selected in the explorer. */
public final class ComposeAction extends CommonActionProvider {

    private IWorkbenchWindow window;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        if (site.getViewSite() instanceof ICommonViewerWorkbenchSite workbench) {
            window = workbench.getWorkbenchWindow();
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (window != null) {
            CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, "org.portrait.ui.research.compose",
                    CommandContributionItem.STYLE_PUSH);
            parameter.label = UiTexts.of(ComposeAction.class).get("menu");
            parameter.parameters = Map.of();
            menu.appendToGroup(ICommonMenuConstants.GROUP_PORT, new CommandContributionItem(parameter));
        }
    }
}
