/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.Criterion;
import org.portrait.model.Housing;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.widget.ChipLine;
import org.portrait.ui.edit.widget.Dots;
import org.portrait.ui.edit.widget.Track;

/** Every trait has a field; what is done to its widgets arrives in the model, and undo takes it back. */
class FieldsTest {

    /** Of the fields beside the card, in points. */
    private static final int PANEL_WIDTH = 238;

    private Shell shell;
    private FormToolkit toolkit;
    private Document document;
    private Persona persona;
    private FieldHost page;

    static List<Trait> traits() {
        return Trait.all();
    }

    /** All features of all classes that a form shows, other than the traits. */
    static Stream<EStructuralFeature> itemFeatures() {
        return Stream.of(PersonaPackage.Literals.STATEMENT, PersonaPackage.Literals.CHANNEL, PersonaPackage.Literals.MOMENT,
                PersonaPackage.Literals.OBJECTION, PersonaPackage.Literals.CHILD, PersonaPackage.Literals.PARTICIPANT,
                PersonaPackage.Literals.CUSTOM_TRAIT, PersonaPackage.Literals.SCALE, PersonaPackage.Literals.DECISION,
                PersonaPackage.Literals.CRITERION, PersonaPackage.Literals.EVIDENCE, PersonaPackage.Literals.PORTRAIT,
                PersonaPackage.Literals.SEGMENT_SIZE)
                .flatMap(type -> type.getEAllStructuralFeatures().stream())
                .filter(feature -> feature != PersonaPackage.Literals.IDENTIFIED__ID && feature != PersonaPackage.Literals.EVIDENCED__EVIDENCE)
                .distinct();
    }

    @BeforeEach
    void open() {
        Display display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new GridLayout());
        toolkit = new FormToolkit(display);
        Project project = PersonaFactory.eINSTANCE.createProject();
        persona = PersonaFactory.eINSTANCE.createPersona();
        project.getPersonas().add(persona);
        document = Documents.create(Identifiers.complete(project));
        stack().saveIsDone();
        page = new QuietPage(new FieldTools(toolkit, new Editing(document.domain()), slot -> List.of()));
    }

    @AfterEach
    void close() {
        toolkit.dispose();
        shell.dispose();
    }

    private BasicCommandStack stack() {
        return (BasicCommandStack) document.domain().getCommandStack();
    }

    @ParameterizedTest
    @MethodSource("traits")
    void whatIsDoneToTheFieldOfATraitArrivesAndCanBeUndone(Trait trait) {
        Persona before = EcoreUtil.copy(persona);
        Slot slot = Slot.of(persona, trait);
        Field field = Fields.create(shell, page, slot);
        assertFalse(slot.isFilled());

        assertTrue(use(field), trait.key());
        assertTrue(slot.isFilled(), trait.key());
        assertEquals("", field.problem());
        assertTrue(stack().isSaveNeeded());

        while (stack().canUndo()) {
            stack().undo();
        }
        field.show();
        assertTrue(EcoreUtil.equals(before, persona), trait.key());
        assertFalse(stack().isSaveNeeded());
    }

    @ParameterizedTest
    @MethodSource("traits")
    void nothingIsCutOffOrCoveredInTheNarrowPanel(Trait trait) {
        Field field = Fields.create(shell, page, Slot.of(persona, trait));
        assertTrue(use(field), trait.key());
        field.show();
        Control control = field.control();
        control.setSize(control.computeSize(PANEL_WIDTH, SWT.DEFAULT));
        assertInside(control, trait.key());
    }

    private static void assertInside(Control control, String where) {
        if (!(control instanceof Composite box) || control instanceof Combo) {
            return;
        }
        List<Control> children = Stream.of(box.getChildren()).filter(Control::getVisible).toList();
        for (Control child : children) {
            Rectangle area = child.getBounds();
            assertTrue(area.x >= 0 && area.x + area.width <= box.getClientArea().width, () -> where + ": " + child + " at " + area);
            // the text that is typed into a line of chips stands upon it
            children.stream().filter(other -> other != child && !(other instanceof ChipLine) && !(child instanceof ChipLine))
            .forEach(other -> assertFalse(area.intersects(other.getBounds()),
                    () -> where + ": " + child + " and " + other));
            assertInside(child, where);
        }
    }

    @ParameterizedTest
    @MethodSource("itemFeatures")
    void eachFeatureOfAnItemHasAField(EStructuralFeature feature) {
        EObject holder = EcoreUtil.create(feature.getEContainingClass() == PersonaPackage.Literals.STATEMENT
                ? PersonaPackage.Literals.STATEMENT
                : feature.getEContainingClass());
        Field field = Fields.create(shell, page, Slot.of(holder, feature));
        assertTrue(use(field) || feature == PersonaPackage.Literals.PORTRAIT__IMAGE, feature.getName());
        assertTrue(holder.eIsSet(feature) || feature == PersonaPackage.Literals.PORTRAIT__IMAGE, feature.getName());
    }

    @Test
    void eachListHasAShapeForItsItems() {
        Trait.all().stream().map(Trait::feature).filter(EReference.class::isInstance).map(EReference.class::cast)
                .forEach(list -> assertFalse(RowShape.of(list.getEReferenceType()).lines().isEmpty(), list.getName()));
    }

    @Test
    void aWrongTextStaysWithAMessageAndIsNotWritten() {
        Slot age = Slot.of(persona, Trait.of("demography.age"));
        Field field = Fields.create(shell, page, age);
        type((Text) field.control(), "about thirty");
        field.flush();
        assertFalse(field.problem().isBlank());
        assertEquals("about thirty", ((Text) field.control()).getText());
        assertFalse(age.isFilled());
        type((Text) field.control(), "30");
        field.flush();
        assertEquals("", field.problem());
        assertTrue(age.isFilled());
    }

    @Test
    void aFieldShowsAnotherPersonaWithoutWritingToIt() {
        Persona other = PersonaFactory.eINSTANCE.createPersona();
        document.project().getPersonas().add(Identifiers.complete(other));
        Trait city = Trait.of("geography.city");
        Field field = Fields.create(shell, page, Slot.of(persona, city));
        type((Text) field.control(), "Revda");
        field.bind(Slot.of(other, city));
        assertEquals("Revda", persona.getGeography().getCity());
        assertEquals("", ((Text) field.control()).getText());
        assertTrue(other.getGeography() == null);
    }

    @Test
    void aCriterionIsReadInWordsAndKeptInTheNamesOfTheFile() {
        Criterion criterion = PersonaFactory.eINSTANCE.createCriterion();
        criterion.setTrait("socioEconomics.housing");
        criterion.getValues().add("WITH_RELATIVES");
        Field field = Fields.create(shell, page, Slot.of(criterion, PersonaPackage.Literals.CRITERION__VALUES));
        Text text = (Text) field.control();
        String words = ModelTexts.name(PersonaPackage.Literals.HOUSING, Housing.WITH_RELATIVES, Locale.getDefault());
        assertEquals(words, text.getText());
        type(text, ModelTexts.name(PersonaPackage.Literals.HOUSING, Housing.OWN, Locale.getDefault()) + "; " + words);
        field.flush();
        assertEquals(List.of("OWN", "WITH_RELATIVES"), criterion.getValues());
    }

    /** Does to a field what a user would do to say something. @return whether there was something to do */
    private static boolean use(Field field) {
        if (field instanceof RowsField rows) {
            return add(rows, rows.adder().control());
        }
        if (field instanceof ChipsField chips) {
            return add(chips, chips.entry().text());
        }
        List<Control> widgets = inputs(field.control()).toList();
        for (Control widget : widgets) {
            switch (widget) {
                case Text text -> {
                    type(text, sample(field));
                    field.flush();
                    return true;
                }
                case Combo combo -> {
                    combo.select(combo.getItemCount() - 1);
                    send(combo, SWT.Selection, 0);
                    return true;
                }
                case Track track -> {
                    send(track, SWT.KeyDown, SWT.ARROW_RIGHT);
                    return true;
                }
                case Dots dots -> {
                    send(dots, SWT.KeyDown, SWT.END);
                    return true;
                }
                case org.eclipse.swt.widgets.Button button when (button.getStyle() & SWT.CHECK) != 0 -> {
                    button.setSelection(true);
                    send(button, SWT.Selection, 0);
                    return true;
                }
                default -> {
                    // labels and boxes
                }
            }
        }
        return false;
    }

    private static boolean add(ItemsField rows, Control adder) {
        List<Control> inputs = inputs(adder).toList();
        int before = rows.items().size();
        for (Control input : inputs) {
            if (input instanceof Text text) {
                type(text, "Something new");
                send(text, SWT.DefaultSelection, 0);
                return rows.items().size() == before + 1;
            }
        }
        send(inputs.getLast(), SWT.Selection, 0);
        return rows.items().size() == before + 1;
    }

    private static String sample(Field field) {
        Class<?> type = field.slot().feature().getEType().getInstanceClass();
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "2026-03-31";
            case "IntRange" -> "25–30";
            case "Crop" -> "10; 20; 50";
            case "MoneyRange" -> "300 – 1 200";
            case "String" -> "Words";
            default -> "4";
        };
    }

    private static Stream<Control> inputs(Control control) {
        Stream<Control> inner = control instanceof Composite box ? Stream.of(box.getChildren()).flatMap(FieldsTest::inputs) : Stream.empty();
        return Stream.concat(Stream.of(control), inner);
    }

    private static void type(Text text, String value) {
        text.setText(value);
    }

    private static void send(Control control, int type, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.doit = true;
        control.notifyListeners(type, event);
    }
}
