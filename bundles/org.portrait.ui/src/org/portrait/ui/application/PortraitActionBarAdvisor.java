/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.application;

import java.util.Map;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.portrait.ui.image.UiImages;
import org.portrait.ui.problem.ProblemsView;
import org.portrait.ui.text.UiTexts;

/** Menu bar and tool bar of the product: what a marketer needs and no more, all of it in the language of the workbench. */
final class PortraitActionBarAdvisor extends ActionBarAdvisor {

    private final UiTexts texts = UiTexts.of(PortraitActionBarAdvisor.class);
    private final IWorkbenchWindow window;

    private IAction close;
    private IAction closeAll;
    private IAction save;
    private IAction saveAs;
    private IAction saveAll;
    private IAction revert;
    private IAction rename;
    private IAction refresh;
    private IAction quit;
    private IAction undo;
    private IAction redo;
    private IAction cut;
    private IAction copy;
    private IAction paste;
    private IAction delete;
    private IAction selectAll;
    private IAction preferences;
    private IAction about;

    PortraitActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
        window = configurer.getWindowConfigurer().getWindow();
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        close = action(ActionFactory.CLOSE, "close");
        closeAll = action(ActionFactory.CLOSE_ALL, "close.all");
        save = action(ActionFactory.SAVE, "save");
        saveAs = action(ActionFactory.SAVE_AS, "save.as");
        saveAll = action(ActionFactory.SAVE_ALL, "save.all");
        revert = action(ActionFactory.REVERT, "revert");
        rename = action(ActionFactory.RENAME, "rename");
        refresh = action(ActionFactory.REFRESH, "refresh");
        quit = action(ActionFactory.QUIT, "quit");
        undo = action(ActionFactory.UNDO, "undo");
        redo = action(ActionFactory.REDO, "redo");
        cut = action(ActionFactory.CUT, "cut");
        copy = action(ActionFactory.COPY, "copy");
        paste = action(ActionFactory.PASTE, "paste");
        delete = action(ActionFactory.DELETE, "delete");
        selectAll = action(ActionFactory.SELECT_ALL, "select.all");
        preferences = action(ActionFactory.PREFERENCES, "preferences");
        about = action(ActionFactory.ABOUT, "about");
    }

    private IAction action(ActionFactory factory, String key) {
        ActionFactory.IWorkbenchAction action = factory.create(window);
        action.setText(texts.get("menu." + key));
        action.setToolTipText(texts.get("menu." + key).replace("&", "").replace("…", ""));
        register(action);
        return action;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(help());
    }

    /** Menus with names of their own, so that nobody adds to them what belongs to an IDE. */
    private IMenuManager menu(String key, String id) {
        return new MenuManager(texts.get("menu." + key), id);
    }

    private IMenuManager file() {
        IMenuManager menu = menu("file", "org.portrait.ui.file");
        IMenuManager fresh = menu("new", "new");
        fresh.add(command("org.portrait.ui.newProject", "new.project", UiImages.NEW_PROJECT));
        fresh.add(command("org.portrait.ui.newSegment", "new.segment", UiImages.NEW_SEGMENT));
        fresh.add(command("org.portrait.ui.newPersona", "new.persona", UiImages.NEW_PERSONA));
        fresh.add(command("org.portrait.ui.newResearch", "new.research", UiImages.NEW_RESEARCH));
        fresh.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        menu.add(fresh);
        menu.add(command("org.portrait.ui.openFile", "open", UiImages.OPEN));
        IMenuManager recent = menu("recent", "recent");
        recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
        menu.add(recent);
        menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
        menu.add(new Separator());
        menu.add(close);
        menu.add(closeAll);
        menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
        menu.add(new Separator());
        menu.add(save);
        menu.add(saveAs);
        menu.add(saveAll);
        menu.add(revert);
        menu.add(command("org.portrait.ui.earlierVersions", "versions", UiImages.VERSIONS));
        menu.add(standard("org.portrait.ui.recover", "recover"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
        menu.add(new Separator());
        menu.add(rename);
        menu.add(refresh);
        menu.add(new Separator());
        menu.add(command("org.portrait.ui.research.import", "import", UiImages.IMPORT));
        menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
        menu.add(command("org.portrait.ui.export", "export", UiImages.EXPORT));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(quit);
        return menu;
    }

    private IMenuManager edit() {
        IMenuManager menu = menu("edit", "org.portrait.ui.edit");
        menu.add(undo);
        menu.add(redo);
        menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        menu.add(new Separator());
        menu.add(cut);
        menu.add(copy);
        menu.add(paste);
        menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        menu.add(new Separator());
        menu.add(command("org.portrait.ui.duplicate", "duplicate", UiImages.DUPLICATE));
        menu.add(delete);
        menu.add(selectAll);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager windowMenu() {
        IMenuManager menu = menu("window", "org.portrait.ui.window");
        menu.add(showView(PersonasPerspective.EXPLORER, "view.explorer"));
        menu.add(showView(IPageLayout.ID_OUTLINE, "view.outline"));
        menu.add(showView(IPageLayout.ID_PROP_SHEET, "view.properties"));
        menu.add(showView(ProblemsView.ID, "view.problems"));
        menu.add(showView(PersonasPerspective.PROGRESS, "view.progress"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(standard("org.eclipse.ui.window.resetPerspective", "reset.layout"));
        menu.add(new Separator());
        menu.add(appearance());
        menu.add(preferences);
        return menu;
    }

    private IMenuManager appearance() {
        IMenuManager menu = menu("appearance", "appearance");
        for (Appearance appearance : Appearance.values()) {
            menu.add(appearance.action(window, texts.get("menu.appearance." + appearance.key())));
        }
        menu.addMenuListener(manager -> Appearance.updateChecks(manager));
        return menu;
    }

    private IMenuManager help() {
        IMenuManager menu = menu("help", "org.portrait.ui.help");
        menu.add(command("org.portrait.ui.samples", "samples", UiImages.SAMPLES));
        menu.add(standard("org.eclipse.ui.window.showKeyAssist", "keys"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(about);
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(command("org.portrait.ui.newPersona", "new.persona", UiImages.NEW_PERSONA));
        tools.add(save);
        tools.add(new Separator());
        // As commands: the platform hides undo and redo actions of tool bars.
        tools.add(item(IWorkbenchCommandConstants.EDIT_UNDO, Map.of(), "undo", image(ISharedImages.IMG_TOOL_UNDO)));
        tools.add(item(IWorkbenchCommandConstants.EDIT_REDO, Map.of(), "redo", image(ISharedImages.IMG_TOOL_REDO)));
        tools.add(new Separator());
        tools.add(command("org.portrait.ui.export", "export", UiImages.EXPORT));
        bar.add(new ToolBarContributionItem(tools, "main"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static ImageDescriptor image(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }

    private CommandContributionItem command(String id, String key, UiImages image) {
        return item(id, Map.of(), key, image.descriptor());
    }

    private CommandContributionItem standard(String id, String key) {
        return item(id, Map.of(), key, null);
    }

    private CommandContributionItem showView(String view, String key) {
        return item(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW,
                Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view), key, null);
    }

    private CommandContributionItem item(String id, Map<String, String> parameters, String key, ImageDescriptor icon) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, key, id,
                CommandContributionItem.STYLE_PUSH);
        parameter.label = texts.get("menu." + key);
        parameter.tooltip = parameter.label.replace("&", "").replace("…", "");
        parameter.parameters = parameters;
        parameter.icon = icon;
        return new CommandContributionItem(parameter);
    }
}
