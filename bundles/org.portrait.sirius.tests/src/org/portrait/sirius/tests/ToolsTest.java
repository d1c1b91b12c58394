/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.description.AdditionalLayer;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DeleteElementDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.DoubleClickDescription;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.NodeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.OperationAction;
import org.eclipse.sirius.viewpoint.description.tool.PopupMenu;
import org.eclipse.sirius.viewpoint.description.tool.RepresentationCreationDescription;
import org.eclipse.sirius.viewpoint.description.tool.RepresentationNavigationDescription;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.Objection;
import org.portrait.model.Participant;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.sirius.service.ObjectionServices;
import org.portrait.sirius.service.ParticipantServices;
import org.portrait.sirius.service.ProjectServices;

/** Every tool of every diagram does something to the file somewhere, and undone leaves the same bytes. */
public class ToolsTest {

    /** Good as a name and as a number. */
    private static final String ANOTHER_TEXT = "7";

    private OpenProject open;
    private Trial trial;
    private DDiagram diagram;
    private IDiagramCommandFactory factory;

    @ParameterizedTest
    @MethodSource("org.portrait.sirius.tests.ViewpointTest#samples")
    public void toolsOfDiagramsAreDoneAndUndone(String sample) throws Exception {
        try (OpenProject project = new OpenProject(sample)) {
            open = project;
            trial = new Trial(open);
            open.change(() -> fill(Personas.of(open.root()).getFirst()));
            for (RepresentationDescription description : open.descriptions()) {
                if (open.create(description, ViewpointTest.subjects(open, description).getFirst()) instanceof DDiagram made) {
                    diagram = made;
                    factory = DiagramCommandFactoryService.getInstance().getNewProvider().getCommandFactory(open.domain());
                    factory.setUserInterfaceCallBack(new NoUICallback());
                    showAllLayers();
                    List<AbstractToolDescription> tools = tools();
                    tools.reversed().stream().filter(NodeCreationDescription.class::isInstance).forEach(this::leave);
                    tools.stream().filter(EdgeCreationDescription.class::isInstance).forEach(this::leave);
                    List<String> idle = tools.stream().filter(tool -> !works(tool)).map(AbstractToolDescription::getName).toList();
                    assertEquals(List.of(), idle, () -> "tools of " + description.getName() + " that do nothing");
                }
            }
        }
    }

    /** Lets others take part in the decisions of a persona, and object, so that there is somebody and something to take their place. */
    private void fill(Persona persona) {
        for (String name : List.of("One", "Another", "A third one")) {
            new ProjectServices().rename(new ProjectServices().addPersona(open.root().getSegments().getFirst(), "b2c"), name);
            Participant participant = new ParticipantServices().addParticipant(persona, "BUYER");
            new ProjectServices().rename(participant, "Buyer " + name);
            Objection objection = new ObjectionServices().addObjection(participant);
            new ObjectionServices().answer(objection, "Answer " + name);
        }
    }

    private void showAllLayers() {
        open.change(() -> diagram.getDescription().getAdditionalLayers().stream().filter(AdditionalLayer::isOptional)
                .forEach(layer -> diagram.getActivatedLayers().add(layer)));
        open.refresh(diagram);
    }

    private List<AbstractToolDescription> tools() {
        List<Layer> layers = new ArrayList<>(diagram.getDescription().getAdditionalLayers());
        layers.addFirst(diagram.getDescription().getDefaultLayer());
        return layers.stream().flatMap(layer -> layer.getAllTools().stream()).distinct().toList();
    }

    /** So that there are elements and edges that lack what a tool adds. */
    private void leave(AbstractToolDescription tool) {
        trial.leaveOneOf(commands(tool), diagram);
    }

    private boolean works(AbstractToolDescription tool) {
        return switch (tool) {
            case DoubleClickDescription any -> opensCard(commands(tool));
            case OperationAction action when action.getName().endsWith("OpenCard") -> opensCard(actions(action));
            case OperationAction action -> actions(action).anyMatch(trial::changesAndIsUndone);
            // these make or open what ViewpointTest makes
            case RepresentationCreationDescription creation -> open.descriptions().contains(creation.getRepresentationDescription());
            case RepresentationNavigationDescription navigation -> open.descriptions().contains(navigation.getRepresentationDescription());
            // what is in a menu is a tool of its own
            case PopupMenu menu -> !menu.getMenuItemDescription().isEmpty();
            default -> commands(tool).anyMatch(trial::changesAndIsUndone);
        };
    }

    private Stream<Command> actions(OperationAction action) {
        return elements().filter(DSemanticDecorator.class::isInstance).map(DSemanticDecorator.class::cast)
                .map(view -> factory.buildOperationActionFromTool(action, List.of(view)));
    }

    private boolean opensCard(Stream<Command> commands) {
        commands.filter(Command::canExecute).findFirst().ifPresent(open.domain().getCommandStack()::execute);
        OpenProject.until(() -> activeEditor() != null && activeEditor().getSite().getId().startsWith("org.portrait."));
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeEditor(activeEditor(), false);
        return true;
    }

    private static IEditorPart activeEditor() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
    }

    /** The uses of a tool, on each element that it may be meant for. */
    private Stream<Command> commands(AbstractToolDescription tool) {
        return switch (tool) {
            case NodeCreationDescription creation -> Stream.concat(Stream.of(factory.buildCreateNodeCommandFromTool(diagram, creation)),
                    elements().map(element -> switch (element) {
                        case DDiagramElementContainer container -> factory.buildCreateNodeCommandFromTool(container, creation);
                        case DNode node -> factory.buildCreateNodeCommandFromTool(node, creation);
                        default -> null;
                    }).filter(command -> command != null));
            case ContainerCreationDescription creation -> Stream.of(factory.buildCreateContainerCommandFromTool(diagram, creation));
            case EdgeCreationDescription creation -> pairs().map(pair -> factory.buildCreateEdgeCommandFromTool(pair.get(0), pair.get(1), creation));
            case ReconnectEdgeDescription reconnection -> elements().filter(DEdge.class::isInstance).map(DEdge.class::cast)
                    .filter(edge -> reconnection.getMappings().contains(edge.getActualMapping())).flatMap(edge -> ends(edge, reconnection));
            case DirectEditLabel edit -> elements().filter(element -> element.getDiagramElementMapping().getLabelDirectEdit() == edit)
                    .map(element -> factory.buildDirectEditLabelFromTool(element, edit, ANOTHER_TEXT));
            case DeleteElementDescription delete -> elements().filter(element -> element.getDiagramElementMapping().getDeletionDescription() == delete)
                    .map(factory::buildDeleteDiagramElement);
            case ContainerDropDescription drop -> elements().filter(element -> drop.getMappings().contains(element.getDiagramElementMapping()))
                    .flatMap(element -> Stream.concat(Stream.of((DragAndDropTarget) diagram), elements().filter(DragAndDropTarget.class::isInstance)
                            .map(DragAndDropTarget.class::cast)).filter(target -> target != element.eContainer())
                            .map(target -> factory.buildDropInContainerCommandFromTool(target, element, drop)));
            case DoubleClickDescription click -> elements().filter(element -> click.getMappings().contains(element.getDiagramElementMapping()))
                    .map(element -> factory.buildDoubleClickOnElementCommandFromTool(element, click));
            default -> throw new IllegalArgumentException("A kind of tool that is not tried yet: " + tool.eClass().getName());
        };
    }

    private Stream<Command> ends(DEdge edge, ReconnectEdgeDescription reconnection) {
        return switch (reconnection.getReconnectionKind()) {
            case RECONNECT_SOURCE_LITERAL -> alike(edge.getSourceNode()).map(end -> factory.buildReconnectEdgeCommandFromTool(reconnection, edge, edge.getSourceNode(), end));
            default -> alike(edge.getTargetNode()).map(end -> factory.buildReconnectEdgeCommandFromTool(reconnection, edge, edge.getTargetNode(), end));
        };
    }

    /** The other elements of the same mapping. */
    private Stream<EdgeTarget> alike(EdgeTarget end) {
        return elements().filter(element -> element != end && element.getDiagramElementMapping() == ((DDiagramElement) end).getDiagramElementMapping())
                .filter(EdgeTarget.class::isInstance).map(EdgeTarget.class::cast);
    }

    private Stream<List<EdgeTarget>> pairs() {
        List<EdgeTarget> ends = elements().filter(EdgeTarget.class::isInstance).filter(element -> !(element instanceof DEdge)).map(EdgeTarget.class::cast).toList();
        return ends.stream().flatMap(source -> ends.stream().filter(target -> target != source).map(target -> List.of(source, target)));
    }

    /** What stands on the diagram; a tool that was tried meanwhile may have put something else in its place. */
    private Stream<DDiagramElement> elements() {
        return List.copyOf(diagram.getDiagramElements()).stream().filter(element -> EcoreUtil.isAncestor(diagram, element));
    }
}
