/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.table.metamodel.table.LineContainer;
import org.eclipse.sirius.table.metamodel.table.description.CellEditorTool;
import org.eclipse.sirius.table.metamodel.table.description.CreateCellTool;
import org.eclipse.sirius.table.metamodel.table.description.CreateCrossColumnTool;
import org.eclipse.sirius.table.metamodel.table.description.CreateLineTool;
import org.eclipse.sirius.table.metamodel.table.description.DeleteColumnTool;
import org.eclipse.sirius.table.metamodel.table.description.DeleteLineTool;
import org.eclipse.sirius.table.metamodel.table.description.LabelEditTool;
import org.eclipse.sirius.table.metamodel.table.description.TableDescription;
import org.eclipse.sirius.table.metamodel.table.description.TableTool;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.tools.api.SiriusPlugin;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.Evidence;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;
import org.portrait.sirius.service.FieldServices;
import org.portrait.sirius.service.MatrixServices;

/** Every tool of every table, and every cell, does something to the file somewhere, and undone leaves the same bytes. */
public class TableToolsTest {

    private static final List<String> TYPED = List.of("7", "≠ 8", "", "2001-06-17", "25..30", "40000 RUB/month", "300..1200 RUB", "Other words");
    private static final String UNREADABLE = "many";
    private static final MatrixServices MATRIX = new MatrixServices();
    private static final FieldServices FIELDS = new FieldServices();

    private OpenProject open;
    private Trial trial;
    private DTable table;
    private ITableCommandFactory factory;

    @ParameterizedTest
    @MethodSource("org.portrait.sirius.tests.ViewpointTest#samples")
    public void toolsOfTablesAreDoneAndUndone(String sample) throws Exception {
        try (OpenProject project = new OpenProject(sample)) {
            open = project;
            trial = new Trial(open);
            open.change(() -> fill(Personas.of(open.root()).getFirst()));
            List<TableDescription> descriptions = open.descriptions().stream().filter(TableDescription.class::isInstance)
                    .map(TableDescription.class::cast).toList();
            assertFalse(descriptions.isEmpty());
            for (TableDescription description : descriptions) {
                use((DTable) open.create(description, ViewpointTest.subjects(open, description).getFirst()));
                List<TableTool> tools = tools(description);
                List<String> idle = tools.stream().filter(tool -> commands(tool).noneMatch(trial::changesAndIsUndone))
                        .map(TableToolsTest::name).toList();
                assertEquals(List.of(), idle, () -> "tools of " + description.getName() + " that do nothing");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.portrait.sirius.tests.ViewpointTest#samples")
    public void whatCannotBeReadIsToldAndLeavesNothing(String sample) throws Exception {
        try (OpenProject project = new OpenProject(sample)) {
            open = project;
            trial = new Trial(open);
            TableDescription matrix = open.descriptions().stream().filter(each -> each.getName().equals("EvidenceMatrix"))
                    .map(TableDescription.class::cast).findFirst().orElseThrow();
            open.change(() -> fill(Personas.of(open.root()).getFirst()));
            use((DTable) open.create(matrix, ViewpointTest.subjects(open, matrix).getFirst()));
            CommandStack stack = open.domain().getCommandStack();
            Command last = stack.getUndoCommand();
            Stream<Command> edits = Stream.concat(cells().limit(1).map(cell -> factory.buildSetCellValueFromTool(cell, UNREADABLE)),
                    tools(matrix).stream().filter(CreateCellTool.class::isInstance).flatMap(tool -> commands(tool, UNREADABLE))
                            .filter(Command::canExecute).limit(1));
            List<String> told = edits.map(edit -> trial.refusal(() -> stack.execute(edit))).toList();
            assertSame(last, stack.getUndoCommand());
            assertEquals(2, told.size());
            told.forEach(words -> assertTrue(words.contains(MATRIX.standingRefusal(open.root(), UNREADABLE)), words));
        }
    }

    private static boolean isStanding(String text) {
        return MATRIX.standingRefusal(PersonaFactory.eINSTANCE.createEvidence(), text).isEmpty();
    }

    /** Lets a persona say something on every trait, and stand on something everywhere. */
    private static void fill(Persona persona) {
        for (Trait trait : Trait.all()) {
            if (trait.get(persona) instanceof List<?> items) {
                if (items.isEmpty()) {
                    EObject item = EcoreUtil.create((EClass) trait.feature().getEType());
                    ensureHolder(persona, trait);
                    add(trait.get(persona), Identifiers.complete(item));
                }
                ((List<?>) trait.get(persona)).stream().filter(Evidenced.class::isInstance).map(Evidenced.class::cast).filter(item -> item.getEvidence().isEmpty())
                        .limit(1).forEach(item -> item.getEvidence().add(evidence(null)));
            } else if (!trait.isPresent(persona)) {
                FIELDS.setField(persona, trait.key(), typed(persona, trait.key()).filter(text -> !text.isEmpty()).findFirst().orElseThrow());
            }
            ensureHolder(persona, trait);
            ((Evidenced) trait.holder(persona).orElseThrow()).getEvidence().add(evidence(trait.feature().getName()));
            if (trait.group() != null && trait.feature() == PersonaPackage.Literals.TRAIT_GROUP__CUSTOM_TRAITS) {
                ((Evidenced) persona.eGet(trait.group())).getEvidence().add(evidence(null));
            }
        }
        persona.getEvidence().add(evidence(null));
    }

    private static void ensureHolder(Persona persona, Trait trait) {
        if (trait.holder(persona).isEmpty()) {
            persona.eSet(trait.group(), Identifiers.complete(EcoreUtil.create(trait.group().getEReferenceType())));
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(Object list, EObject item) {
        ((List<EObject>) list).add(item);
    }

    private static Evidence evidence(String trait) {
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setTrait(trait);
        evidence.setSource("A source of one's own");
        return Identifiers.complete(evidence);
    }

    private static Stream<String> typed(EObject element, String key) {
        return Stream.concat(FIELDS.choices(element, key).stream().skip(1), TYPED.stream()).filter(text -> FIELDS.accepts(element, key, text));
    }

    private void use(DTable made) {
        table = made;
        factory = TableCommandFactoryService.getInstance().getNewProvider().getCommandFactory(open.domain());
        factory.setModelAccessor(SiriusPlugin.getDefault().getModelAccessorRegistry().getModelAccessor(table));
        factory.setUserInterfaceCallBack(new NoUICallback());
    }

    private static List<TableTool> tools(TableDescription description) {
        Iterable<EObject> contents = description::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(TableTool.class::isInstance).map(TableTool.class::cast).toList();
    }

    /** The uses of a tool, on each line, column or cell that it may be meant for. */
    private Stream<Command> commands(TableTool tool) {
        return commands(tool, "7");
    }

    private Stream<Command> commands(TableTool tool, String typed) {
        EObject owner = tool.eContainer();
        return switch (tool) {
            case CreateLineTool creation -> containers().filter(container -> owner == (container instanceof DLine line ? line.getOriginMapping() : table.getDescription()))
                    .map(container -> factory.buildCreateLineCommandFromTool(container, creation));
            case CreateCrossColumnTool creation -> Stream.of(factory.buildCreateColumnCommandFromTool(table, creation));
            case DeleteLineTool any -> lines().filter(line -> line.getOriginMapping() == owner).map(factory::buildDeleteTableElement);
            case DeleteColumnTool any -> columns().filter(column -> column.getOriginMapping() == owner).map(factory::buildDeleteTableElement);
            case LabelEditTool any -> cells().filter(cell -> cell.getUpdater() == owner).flatMap(cell -> TYPED.stream()
                    .filter(TableToolsTest::isStanding).map(text -> factory.buildSetCellValueFromTool(cell, text)));
            case CellEditorTool any -> cells().filter(cell -> cell.getUpdater() == owner).flatMap(cell -> typed(cell.getTarget(),
                    cell.getColumn().getOriginMapping().getName().replaceFirst("^[A-Z]+_", "").replace('_', '.'))
                    .map(text -> factory.buildSetCellValueFromTool(cell, text)));
            case CreateCellTool any -> lines().filter(line -> any.getMapping().getLineMapping().contains(line.getOriginMapping()))
                    .flatMap(line -> columns().filter(DTargetColumn.class::isInstance).map(DTargetColumn.class::cast)
                            .filter(column -> line.getCells().stream().noneMatch(cell -> cell.getColumn() == column))
                            .map(column -> factory.buildCreateCellFromTool(line, column, typed)));
            default -> throw new IllegalArgumentException("A kind of tool that is not tried yet: " + tool.eClass().getName());
        };
    }

    private static String name(TableTool tool) {
        EObject owner = tool.eContainer();
        return tool.eClass().getName() + " of " + owner.eGet(owner.eClass().getEStructuralFeature("name"));
    }

    private Stream<DColumn> columns() {
        return List.copyOf(table.getColumns()).stream();
    }

    private Stream<LineContainer> containers() {
        return Stream.concat(Stream.of(table), lines());
    }

    private Stream<DCell> cells() {
        return lines().flatMap(line -> List.copyOf(line.getCells()).stream());
    }

    private Stream<DLine> lines() {
        return lines(table);
    }

    private static Stream<DLine> lines(LineContainer container) {
        return List.copyOf(container.getLines()).stream().flatMap(line -> Stream.concat(Stream.of(line), lines(line)));
    }
}
