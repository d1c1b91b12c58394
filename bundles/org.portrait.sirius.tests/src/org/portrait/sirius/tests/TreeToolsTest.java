/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.ecore.extender.business.api.accessor.ModelAccessor;
import org.eclipse.sirius.tools.api.SiriusPlugin;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.tree.DTreeItem;
import org.eclipse.sirius.tree.DTreeItemContainer;
import org.eclipse.sirius.tree.business.api.command.ITreeCommandFactory;
import org.eclipse.sirius.tree.business.api.command.TreeCommandFactoryService;
import org.eclipse.sirius.tree.description.TreeDescription;
import org.eclipse.sirius.tree.description.TreeItemContainerDropTool;
import org.eclipse.sirius.tree.description.TreeItemCreationTool;
import org.eclipse.sirius.tree.description.TreeItemDeletionTool;
import org.eclipse.sirius.tree.description.TreeItemEditionTool;
import org.eclipse.sirius.tree.description.TreeItemTool;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.PersonaKind;
import org.portrait.model.derived.Personas;

/** Every tool of every tree does something to the file somewhere, and undone leaves the same bytes. */
public class TreeToolsTest {

    /** Good as a name, as a time with its moment and as the ends of a scale. */
    private static final String ANOTHER_TEXT = "8:15 Another – other";

    private OpenProject open;
    private Trial trial;
    private DTree tree;
    private ITreeCommandFactory factory;

    @ParameterizedTest
    @MethodSource("org.portrait.sirius.tests.ViewpointTest#samples")
    public void toolsOfTreesAreDoneAndUndone(String sample) throws Exception {
        try (OpenProject project = new OpenProject(sample)) {
            open = project;
            trial = new Trial(open);
            // so that all groups are shown
            open.change(() -> Personas.of(open.root()).forEach(persona -> persona.setKind(PersonaKind.BUSINESS)));
            List<TreeDescription> descriptions = open.descriptions().stream().filter(TreeDescription.class::isInstance)
                    .map(TreeDescription.class::cast).toList();
            assertFalse(descriptions.isEmpty());
            for (TreeDescription description : descriptions) {
                use((DTree) open.create(description, ViewpointTest.subjects(open, description).getFirst()));
                List<TreeItemTool> tools = tools(description);
                // twice, so that there are neighbours to change places with
                Stream.concat(tools.stream(), tools.stream()).filter(TreeItemCreationTool.class::isInstance)
                        .forEach(tool -> trial.leaveOneOf(commands(tool), tree));
                List<String> idle = tools.stream().filter(tool -> commands(tool).noneMatch(trial::changesAndIsUndone))
                        .map(TreeItemTool::getName).toList();
                assertEquals(List.of(), idle, () -> "tools of " + description.getName() + " that do nothing");
            }
        }
    }

    private void use(DTree made) {
        tree = made;
        ModelAccessor accessor = SiriusPlugin.getDefault().getModelAccessorRegistry().getModelAccessor(tree);
        factory = TreeCommandFactoryService.getInstance().getNewProvider().getCommandFactory(open.domain());
        factory.setModelAccessor(accessor);
        factory.setUserInterfaceCallBack(new NoUICallback());
    }

    private static List<TreeItemTool> tools(RepresentationDescription description) {
        Iterable<EObject> contents = description::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(TreeItemTool.class::isInstance)
                .map(TreeItemTool.class::cast).toList();
    }

    /** The uses of a tool, on each row that it may be meant for. */
    private Stream<Command> commands(TreeItemTool tool) {
        return switch (tool) {
            case TreeItemCreationTool creation -> containers().filter(row -> mapping(row) == tool.eContainer())
                    .map(row -> factory.buildCreateLineCommandFromTool(row, ((DSemanticDecorator) row).getTarget(), creation));
            case TreeItemDeletionTool any -> items().filter(row -> row.getActualMapping() == tool.eContainer()).map(factory::buildDeleteTreeElement);
            case TreeItemEditionTool edit -> items().filter(row -> row.getActualMapping() == tool.eContainer())
                    .map(row -> factory.buildDirectEditLabelFromTool(row, edit, ANOTHER_TEXT));
            case TreeItemContainerDropTool drop -> containers().filter(row -> mapping(row) == tool.eContainer())
                    .flatMap(row -> items().map(item -> factory.buildDropItemFromTool(item, row, new BasicEList<>(), drop)));
            default -> throw new IllegalArgumentException("A kind of tool that is not tried yet: " + tool.eClass().getName());
        };
    }

    private static Object mapping(DTreeItemContainer row) {
        return row instanceof DTreeItem item ? item.getActualMapping() : ((DTree) row).getDescription();
    }

    private Stream<DTreeItemContainer> containers() {
        return Stream.concat(Stream.of(tree), items());
    }

    private Stream<DTreeItem> items() {
        return items(tree);
    }

    private static Stream<DTreeItem> items(DTreeItemContainer container) {
        return List.copyOf(container.getOwnedTreeItems()).stream().flatMap(item -> Stream.concat(Stream.of(item), items(item)));
    }
}
