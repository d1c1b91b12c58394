/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.application;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageListener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.portrait.ui.text.UiTexts;

/** The window: its size, its title, its key bindings. */
final class PortraitWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final String CONTEXT = "org.portrait.ui.window";

    private final UiTexts texts = UiTexts.of(PortraitWindowAdvisor.class);

    PortraitWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new PortraitActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(1560, screen.width * 19 / 20), Math.min(980, screen.height * 19 / 20)));
        configurer.setTitle(texts.get("product.name"));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        window.getService(IContextService.class).activateContext(CONTEXT);
        TitleKeeper keeper = new TitleKeeper();
        for (IWorkbenchPage page : window.getPages()) {
            keeper.pageOpened(page);
        }
        window.addPageListener(keeper);
        keeper.update();
    }

    /** Keeps the file's name in the title. */
    private final class TitleKeeper implements IPageListener, IPartListener2 {

        @Override
        public void pageOpened(IWorkbenchPage page) {
            page.addPartListener(this);
            new ViewNames().start(page);
            Trimming.hideActionSets(page);
        }

        @Override
        public void pageActivated(IWorkbenchPage page) {
            update();
        }

        @Override
        public void pageClosed(IWorkbenchPage page) {
            page.removePartListener(this);
        }

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            update();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            update();
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference part) {
            update();
        }

        void update() {
            IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
            IEditorPart editor = page == null ? null : page.getActiveEditor();
            String product = texts.get("product.name");
            getWindowConfigurer().setTitle(editor == null ? product : texts.get("window.title", editor.getTitle(), product));
        }
    }
}
