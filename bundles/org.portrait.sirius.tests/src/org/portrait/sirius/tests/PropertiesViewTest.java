/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.eef.properties.ui.api.EEFTabbedPropertySheetPage;
import org.eclipse.eef.properties.ui.api.IEEFTabDescriptor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.sirius.service.FieldServices;

/** The view Properties shows the pages of what is selected in a diagram, with a widget for each thing that can be said there. */
public class PropertiesViewTest {

    private static final FieldServices FIELDS = new FieldServices();

    private final List<String> errors = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(plugin + ": " + status.getMessage());
        }
    };

    @BeforeEach
    void listen() {
        Platform.addLogListener(log);
    }

    @AfterEach
    void stop() {
        Platform.removeLogListener(log);
    }

    @ParameterizedTest
    @MethodSource("org.portrait.sirius.tests.ViewpointTest#samples")
    public void pagesShowWhatIsSelected(String sample) throws Exception {
        try (OpenProject open = new OpenProject(sample)) {
            RepresentationDescription map = open.descriptions().stream().filter(each -> each.getName().equals("SegmentMap")).findFirst().orElseThrow();
            DDiagram diagram = (DDiagram) open.create(map, open.root());
            DialectEditor editor = (DialectEditor) DialectUIManager.INSTANCE.openEditor(open.session(), diagram, new NullProgressMonitor());
            IWorkbenchPage window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            PageBookView view = (PageBookView) window.showView(IPageLayout.ID_PROP_SHEET);

            Persona persona = (Persona) select(window, editor, diagram, Persona.class);
            List<String> expected = new ArrayList<>(List.of(name(persona)));
            Trait.groups().forEach(group -> expected.add(ModelTexts.name(group, Locale.getDefault())));
            assertEquals(expected, titles(page(view)));
            assertWidgets(page(view), "PP_Persona", persona, FIELDS.fields(persona));
            assertWordedAnew(open, page(view), persona);
            assertRefused(open, page(view), persona);
            for (EReference group : Trait.groups()) {
                assertWidgets(page(view), "PP_" + group.getName(), persona, FIELDS.fieldsOf(persona, group.getName()));
            }

            EObject segment = select(window, editor, diagram, Segment.class);
            assertEquals(List.of(name(segment)), titles(page(view)));
            assertWidgets(page(view), "PP_Element", segment, FIELDS.fields(segment));

            Project project = (Project) select(window, editor, diagram, Project.class);
            assertEquals(List.of(name(project)), titles(page(view)));
            assertWidgets(page(view), "PP_Element", project, FIELDS.fields(project));
            window.closeEditor(editor, false);
            assertEquals(List.of(), errors);
        }
    }

    private static String name(EObject element) {
        return ModelTexts.name(element.eClass(), Locale.getDefault());
    }

    /** Selects the first element of a kind, or the diagram for what it is about. */
    private static EObject select(IWorkbenchPage window, DialectEditor editor, DDiagram diagram, Class<?> kind) {
        window.activate(editor);
        List<DRepresentationElement> found = diagram.getDiagramElements().stream().filter(element -> kind.isInstance(element.getTarget()))
                .limit(1).map(DRepresentationElement.class::cast).toList();
        if (found.isEmpty()) {
            editor.getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY);
        } else {
            DialectUIManager.INSTANCE.selectAndReveal(editor, found);
        }
        OpenProject.rest();
        return found.isEmpty() ? ((DSemanticDecorator) diagram).getTarget() : ((DDiagramElement) found.getFirst()).getTarget();
    }

    private static EEFTabbedPropertySheetPage page(PageBookView view) {
        return (EEFTabbedPropertySheetPage) view.getCurrentPage();
    }

    /** Titles of the pages of the viewpoint; Sirius adds its own. */
    private static List<String> titles(EEFTabbedPropertySheetPage page) {
        return page.getActiveTabs().stream().filter(tab -> tab.getId().contains("PP_")).map(IEEFTabDescriptor::getLabel).toList();
    }

    private static void assertWidgets(EEFTabbedPropertySheetPage page, String name, EObject element, List<String> keys) {
        show(page, name);
        assertEquals(keys.stream().filter(key -> FIELDS.isShort(element, key) || FIELDS.isLong(element, key)).map(key -> FIELDS.fieldText(element, key)).toList(),
                inside(page.getControl(), StyledText.class).filter(StyledText::getEditable).map(StyledText::getText).toList(), name);
        assertEquals(keys.stream().filter(key -> FIELDS.isChoice(element, key)).map(key -> FIELDS.chosen(element, key)).toList(),
                choices(page.getControl()), name);
        assertEquals(keys.stream().filter(key -> FIELDS.isList(element, key)).map(key -> FIELDS.fieldItems(element, key).size()).toList(),
                inside(page.getControl(), Table.class).map(Table::getItemCount).toList(), name);
    }

    private static void show(EEFTabbedPropertySheetPage page, String name) {
        page.setSelectedTab(page.getActiveTabs().stream().map(IEEFTabDescriptor::getId).filter(id -> id.contains(name)).findFirst().orElseThrow());
        OpenProject.rest();
    }

    private static List<String> choices(Control control) {
        return inside(control, Composite.class).filter(each -> each instanceof Combo || each instanceof CCombo)
                .map(each -> each instanceof Combo combo ? combo.getText() : ((CCombo) each).getText()).toList();
    }

    /** What is typed reaches the file as one step. */
    private static void assertWordedAnew(OpenProject open, EEFTabbedPropertySheetPage page, Persona persona) {
        Trial trial = new Trial(open);
        String before = trial.text();
        StyledText name = inside(page.getControl(), StyledText.class).filter(StyledText::getEditable).findFirst().orElseThrow();

        name.setFocus();
        OpenProject.rest();
        name.setText("Somebody else");
        name.notifyListeners(SWT.FocusOut, new Event());
        OpenProject.rest();

        assertEquals("Somebody else", persona.getName());
        assertNotEquals(before, trial.text());
        open.domain().getCommandStack().undo();
        OpenProject.rest();
        assertEquals(before, trial.text());
    }

    /** What cannot be held is told, and does not stay on the page. */
    private static void assertRefused(OpenProject open, EEFTabbedPropertySheetPage page, Persona persona) {
        show(page, "PP_demography");
        String held = FIELDS.fieldText(persona, "demography.age");
        StyledText age = inside(page.getControl(), StyledText.class).filter(StyledText::getEditable).findFirst().orElseThrow();
        assertEquals(held, age.getText());

        String told = new Trial(open).refusal(() -> {
            age.setFocus();
            OpenProject.rest();
            age.setText("old enough");
            age.notifyListeners(SWT.FocusOut, new Event());
        });

        assertTrue(told.contains(FIELDS.refusal(persona, "demography.age", "old enough")), told);
        assertEquals(held, age.getText());
    }

    /** All controls of a type on the page that is shown; pages that were shown before are still there. */
    private static <T extends Control> Stream<T> inside(Control control, Class<T> type) {
        if (!control.getVisible()) {
            return Stream.of();
        }
        Stream<T> own = type.isInstance(control) ? Stream.of(type.cast(control)) : Stream.of();
        return control instanceof Composite composite ? Stream.concat(own, Stream.of(composite.getChildren()).flatMap(child -> inside(child, type))) : own;
    }
}
