/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.portrait.card.compare.ComparisonLayout;
import org.portrait.core.command.TraitEdits;
import org.portrait.ui.image.UiImages;
import org.portrait.ui.index.FileIndex;
import org.portrait.ui.index.Outline;
import org.portrait.ui.index.Outline.Entry;
import org.portrait.ui.index.Outline.PersonaEntry;
import org.portrait.ui.index.Outline.SegmentEntry;
import org.portrait.ui.session.FileEdits;
import org.portrait.ui.text.UiTexts;

/** The context menu of the explorer, and what undo, copy, delete, rename and their like mean there. */
public final class ExplorerActions extends CommonActionProvider {

    private final UiTexts texts = UiTexts.of(ExplorerActions.class);
    private final Consumer<IFile> index = file -> update();
    private IWorkbenchWindow window;
    private IWorkbenchPage page;
    private ExplorerCommands commands;
    private Action open;
    private Action compare;
    private Action map;
    private Action copy;
    private Action paste;
    private Action duplicate;
    private Action delete;
    private Action rename;
    private Action refresh;
    private Action undo;
    private Action redo;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        if (!(site.getViewSite() instanceof ICommonViewerWorkbenchSite viewSite)) {
            return;
        }
        page = viewSite.getPage();
        window = viewSite.getWorkbenchWindow();
        commands = new ExplorerCommands(viewSite.getShell(), page);
        open = action("open", null, this::open);
        compare = action("compare", null, () -> path().ifPresent(file -> commands.compare(file, compared())));
        map = action("map", null, () -> path().ifPresent(commands::showMap));
        copy = action("copy", IWorkbenchCommandConstants.EDIT_COPY, () -> commands.copy(entries()));
        paste = action("paste", IWorkbenchCommandConstants.EDIT_PASTE, () -> commands.paste(first()));
        duplicate = action("duplicate", "org.portrait.ui.duplicate", () -> ExplorerEdits.duplicate(entries()));
        delete = action("delete", IWorkbenchCommandConstants.EDIT_DELETE, () -> commands.delete(selection()));
        rename = action("rename", IWorkbenchCommandConstants.FILE_RENAME, () -> commands.rename(first()));
        refresh = action("refresh", IWorkbenchCommandConstants.FILE_REFRESH, () -> commands.refresh(selection()));
        undo = action("undo", IWorkbenchCommandConstants.EDIT_UNDO, () -> path().ifPresent(
                file -> ExplorerEdits.report(FileEdits.get().undo(file).thenRun(this::update))));
        redo = action("redo", IWorkbenchCommandConstants.EDIT_REDO, () -> path().ifPresent(
                file -> ExplorerEdits.report(FileEdits.get().redo(file).thenRun(this::update))));
        duplicate.setImageDescriptor(UiImages.DUPLICATE.descriptor());
        delete.setImageDescriptor(UiImages.REMOVE.descriptor());
        FileIndex.get().addListener(index);
    }

    private Action action(String key, String command, Runnable work) {
        Action action = new Action(texts.get("action." + key)) {

            @Override
            public void run() {
                work.run();
            }
        };
        action.setActionDefinitionId(command);
        return action;
    }

    private void open() {
        if (first() instanceof IContainer container && getActionSite().getStructuredViewer() instanceof TreeViewer tree) {
            tree.setExpandedState(container, !tree.getExpandedState(container));
        } else {
            commands.open(selection());
        }
    }

    private IStructuredSelection selection() {
        return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection ? selection
                : StructuredSelection.EMPTY;
    }

    private Object first() {
        return selection().getFirstElement();
    }

    private List<Entry> entries() {
        return ExplorerContent.entries(selection().toList());
    }

    private Optional<Path> path() {
        return Explored.path(first());
    }

    /** The selected personas, and those of the selected segments. */
    private List<PersonaEntry> compared() {
        return entries().stream().flatMap(entry -> switch (entry) {
            case PersonaEntry persona -> Stream.of(persona);
            case SegmentEntry segment -> segment.personas().stream();
        }).distinct().toList();
    }

    /** Whether as many personas of one file are selected as can stand side by side. */
    private boolean canBeCompared() {
        List<PersonaEntry> personas = compared();
        return entries().size() == selection().size() && personas.size() >= ComparisonLayout.LEAST && personas.size() <= ComparisonLayout.MOST
                && personas.stream().map(PersonaEntry::file).distinct().count() == 1;
    }

    private void update() {
        boolean onlyEntries = !entries().isEmpty() && entries().size() == selection().size();
        boolean onlyResources = !selection().isEmpty() && selection().toList().stream().allMatch(IResource.class::isInstance);
        boolean one = selection().size() == 1;
        boolean inFile = path().isPresent();
        open.setEnabled(one && (inFile || first() instanceof IResource));
        compare.setEnabled(canBeCompared());
        map.setEnabled(one && inFile);
        copy.setEnabled(onlyEntries);
        paste.setEnabled(one && inFile);
        duplicate.setEnabled(onlyEntries);
        delete.setEnabled(onlyEntries || onlyResources);
        rename.setEnabled(one && (onlyEntries || onlyResources));
        refresh.setEnabled(true);
        Optional<CommandStack> history = path().flatMap(FileEdits.get()::history);
        undo.setEnabled(history.filter(CommandStack::canUndo).isPresent());
        redo.setEnabled(history.filter(CommandStack::canRedo).isPresent());
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (page == null) {
            return;
        }
        update();
        bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.setGlobalActionHandler("org.portrait.ui.duplicate", duplicate);
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (page == null) {
            return;
        }
        update();
        MenuManager fresh = new MenuManager(texts.get("action.new"));
        fresh.add(command("org.portrait.ui.newProject", "new.project", UiImages.NEW_PROJECT));
        fresh.add(command("org.portrait.ui.newSegment", "new.segment", UiImages.NEW_SEGMENT));
        fresh.add(command("org.portrait.ui.newPersona", "new.persona", UiImages.NEW_PERSONA));
        fresh.add(command("org.portrait.ui.newResearch", "new.research", UiImages.NEW_RESEARCH));
        menu.appendToGroup(ICommonMenuConstants.GROUP_NEW, fresh);
        addIfEnabled(menu, ICommonMenuConstants.GROUP_OPEN, open);
        addIfEnabled(menu, ICommonMenuConstants.GROUP_OPEN, compare);
        addIfEnabled(menu, ICommonMenuConstants.GROUP_OPEN, map);
        addIfEnabled(menu, ICommonMenuConstants.GROUP_EDIT, copy);
        addIfEnabled(menu, ICommonMenuConstants.GROUP_EDIT, paste);
        addIfEnabled(menu, ICommonMenuConstants.GROUP_EDIT, duplicate);
        addIfEnabled(menu, ICommonMenuConstants.GROUP_REORGANIZE, rename);
        addIfEnabled(menu, ICommonMenuConstants.GROUP_REORGANIZE, delete);
        addMove(menu);
        menu.appendToGroup(ICommonMenuConstants.GROUP_PORT, command("org.portrait.ui.research.import", "import", UiImages.IMPORT));
        menu.appendToGroup(ICommonMenuConstants.GROUP_PORT, command("org.portrait.ui.export", "export", UiImages.EXPORT));
        if (path().isPresent()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_PORT, command("org.portrait.ui.earlierVersions", "versions", UiImages.VERSIONS));
        }
        menu.appendToGroup(ICommonMenuConstants.GROUP_PORT, refresh);
    }

    /** Moving without a mouse: the segments of the file as a menu. */
    private void addMove(IMenuManager menu) {
        List<PersonaEntry> personas = entries().stream().filter(PersonaEntry.class::isInstance).map(PersonaEntry.class::cast).toList();
        boolean onlyPersonas = !personas.isEmpty() && personas.size() == selection().size();
        boolean oneFile = personas.stream().map(PersonaEntry::file).distinct().count() == 1;
        if (onlyPersonas && oneFile && FileIndex.get().outline(personas.getFirst().file()).orElse(null) instanceof Outline.Readable outline) {
            MenuManager move = new MenuManager(texts.get("action.move"));
            outline.segments().forEach(segment -> move.add(moveAction(personas, segment.label(), segment.id())));
            move.add(new Separator());
            move.add(moveAction(personas, texts.get("action.move.out"), outline.projectId()));
            menu.appendToGroup(ICommonMenuConstants.GROUP_REORGANIZE, move);
        }
    }

    private Action moveAction(List<PersonaEntry> personas, String label, String home) {
        Action action = new Action(label.replace("&", "&&")) {

            @Override
            public void run() {
                path().ifPresent(file -> ExplorerEdits.move(file, personas, home, TraitEdits.END));
            }
        };
        action.setEnabled(personas.stream().anyMatch(persona -> !persona.segmentId().equals(Optional.of(home))));
        return action;
    }

    private static void addIfEnabled(IMenuManager menu, String group, Action action) {
        if (action.isEnabled()) {
            menu.appendToGroup(group, action);
        }
    }

    private CommandContributionItem command(String id, String key, UiImages image) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, id,
                CommandContributionItem.STYLE_PUSH);
        parameter.label = texts.get("action." + key);
        parameter.icon = image.descriptor();
        parameter.parameters = Map.of();
        return new CommandContributionItem(parameter);
    }

    @Override
    public void dispose() {
        if (page != null) {
            FileIndex.get().removeListener(index);
        }
        super.dispose();
    }
}
