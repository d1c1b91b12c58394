/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.Sex;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.text.ModelTexts;
import org.xml.sax.SAXException;

/** The one item provider, over all classes. */
class PersonaItemProviderTest {

    private static final Locale RUSSIAN = Locale.of("ru");
    private Locale locale = Locale.ENGLISH;
    private final ComposedAdapterFactory factory = new ComposedAdapterFactory();
    private final PersonaItemProviderAdapterFactory providers = new PersonaItemProviderAdapterFactory(() -> locale);
    private final AdapterFactoryEditingDomain domain;

    PersonaItemProviderTest() {
        factory.addAdapterFactory(providers);
        domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
    }

    static Stream<EClass> classes() {
        return PersonaPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void labelsEveryClassInTheLanguageOfTheMoment(EClass type) {
        EObject element = EcoreUtil.create(type);
        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class);
        String english = labels.getText(element);
        locale = RUSSIAN;
        assertFalse(english.isBlank());
        assertNotEquals(english, labels.getText(element));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void drawsEveryClass(EClass type) throws IOException, SAXException, ParserConfigurationException {
        EObject element = EcoreUtil.create(type);
        URL icon = (URL) ((IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class)).getImage(element);
        try (InputStream svg = icon.openStream()) {
            var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg).getDocumentElement();
            assertEquals("svg", root.getLocalName() == null ? root.getTagName() : root.getLocalName());
            assertEquals("16", root.getAttribute("width"));
            assertEquals("0 0 16 16", root.getAttribute("viewBox"));
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void showsAllThatIsContained(EClass type) {
        EObject element = full(type);
        Collection<?> children = ((ITreeItemContentProvider) factory.adapt(element, ITreeItemContentProvider.class)).getChildren(element);
        assertEquals(new HashSet<>(element.eContents()), new HashSet<>(children));
        assertEquals(element.eContents().size(), children.size());
        if (type.getEAllReferences().contains(PersonaPackage.Literals.EVIDENCED__EVIDENCE)) {
            assertSame(PersonaPackage.Literals.EVIDENCE, ((EObject) List.copyOf(children).getLast()).eClass(), "evidence comes last");
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void describesEveryProperty(EClass type) {
        EObject element = full(type);
        List<IItemPropertyDescriptor> properties = ((IItemPropertySource) factory.adapt(element, IItemPropertySource.class))
                .getPropertyDescriptors(element);
        assertEquals(type.getEAllAttributes().size(), properties.size());
        for (Locale language : List.of(Locale.ENGLISH, RUSSIAN)) {
            locale = language;
            for (IItemPropertyDescriptor property : properties) {
                assertEquals(ModelTexts.name((org.eclipse.emf.ecore.EAttribute) property.getFeature(element), locale),
                        property.getDisplayName(element));
                assertTrue(property.getDescription(element).endsWith("."), property.getDescription(element));
                assertEquals(ModelTexts.name(type, locale), property.getCategory(element));
                boolean internal = property.getFeature(element) == PersonaPackage.Literals.IDENTIFIED__ID
                        || property.getFeature(element) == PersonaPackage.Literals.PROJECT__SCHEMA_VERSION;
                assertEquals(!internal, property.canSetProperty(element));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void offersTranslatedChoices(EClass type) {
        EObject element = EcoreUtil.create(type);
        for (IItemPropertyDescriptor property : ((IItemPropertySource) factory.adapt(element, IItemPropertySource.class))
                .getPropertyDescriptors(element)) {
            if (((org.eclipse.emf.ecore.EAttribute) property.getFeature(element)).getEAttributeType() instanceof EEnum vocabulary) {
                locale = RUSSIAN;
                assertEquals(vocabulary.getELiterals().stream().map(literal -> ModelTexts.name(literal, RUSSIAN)).toList(),
                        property.getChoiceOfValues(element).stream().map(choice -> property.getLabelProvider(element).getText(choice)).toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void createsEveryKindOfChild(EClass type) {
        EObject element = EcoreUtil.create(type);
        Collection<?> offers = domain.getNewChildDescriptors(element, null);
        assertEquals(type.getEAllContainments().size(), offers.size());
        Set<String> texts = new HashSet<>();
        for (Object offer : offers) {
            EObject before = EcoreUtil.copy(element);
            Command create = CreateChildCommand.create(domain, element, offer, List.of(element));
            assertTrue(create.canExecute());
            assertTrue(texts.add(create.getLabel() + create.getDescription()), "two offers look the same: " + create.getLabel());
            domain.getCommandStack().execute(create);
            EReference reference = (EReference) ((CommandParameter) offer).getFeature();
            EObject child = (EObject) create.getResult().iterator().next();
            assertSame(reference, child.eContainingFeature());
            assertNotNull(((Identified) child).getId());
            assertEquals(reference.isMany(), domain.getNewChildDescriptors(element, null).stream()
                    .anyMatch(next -> ((CommandParameter) next).getFeature() == reference), "a single part is offered once");
            domain.getCommandStack().undo();
            assertTrue(EcoreUtil.equals(before, element));
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void refreshesLabelsAndChildren(EClass type) {
        EObject element = EcoreUtil.create(type);
        factory.adapt(element, IItemLabelProvider.class);
        List<Notification> heard = new ArrayList<>();
        factory.addListener(heard::add);
        type.getEAllAttributes().stream().filter(attribute -> attribute.getEType().getInstanceClass() == String.class && !attribute.isMany())
                .forEach(attribute -> element.eSet(attribute, "new"));
        assertTrue(heard.stream()
                .allMatch(one -> ((IViewerNotification) one).isLabelUpdate() && ((IViewerNotification) one).getElement() == element));
        assertFalse(heard.isEmpty());
        heard.clear();
        fill(element);
        assertEquals(!type.getEAllContainments().isEmpty(), heard.stream().anyMatch(one -> ((IViewerNotification) one).isContentRefresh()));
    }

    @Test
    void copiesGetIdentifiersOfTheirOwn() {
        Project project = project();
        Persona persona = project.getSegments().getFirst().getPersonas().getFirst();
        domain.getCommandStack().execute(CopyToClipboardCommand.create(domain, List.of(persona)));
        for (int time = 0; time < 2; time++) {
            domain.getCommandStack().execute(PasteFromClipboardCommand.create(domain, project.getSegments().get(1), null));
        }
        assertEquals(3, project.getSegments().get(1).getPersonas().size());
        Set<String> ids = new HashSet<>();
        project.eAllContents().forEachRemaining(element -> assertTrue(ids.add(((Identified) element).getId())));
        assertSame(Sex.FEMALE, project.getSegments().get(1).getPersonas().get(2).getDemography().getSex());
    }

    @Test
    void dragsAPersonaToAnotherSegment() {
        Project project = project();
        Segment target = project.getSegments().get(1);
        Persona persona = project.getSegments().getFirst().getPersonas().getFirst();
        EObject before = EcoreUtil.copy(project);
        Command drop = DragAndDropCommand.create(domain, target, 0.5f, DragAndDropCommand.DROP_MOVE, DragAndDropCommand.DROP_MOVE, List.of(persona));
        assertTrue(drop.canExecute());
        domain.getCommandStack().execute(drop);
        assertSame(target, persona.eContainer());
        domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, project));
        assertFalse(DragAndDropCommand.create(domain, persona.getDemography(), 0.5f, DragAndDropCommand.DROP_MOVE,
                DragAndDropCommand.DROP_MOVE, List.of(target)).canExecute());
    }

    @Test
    void letsGoOfTheModelWhenDisposed() {
        Project project = project();
        factory.adapt(project, IItemLabelProvider.class);
        assertInstanceOf(PersonaItemProvider.class, project.eAdapters().getFirst());
        factory.dispose();
        assertEquals(List.of(), project.eAdapters());
    }

    private static Project project() {
        Project project = PersonaFactory.eINSTANCE.createProject();
        for (int number = 0; number < 2; number++) {
            Segment segment = PersonaFactory.eINSTANCE.createSegment();
            Persona persona = PersonaFactory.eINSTANCE.createPersona();
            persona.setDemography(PersonaFactory.eINSTANCE.createDemography());
            persona.getDemography().setSex(Sex.FEMALE);
            segment.getPersonas().add(persona);
            project.getSegments().add(segment);
        }
        return Identifiers.complete(project);
    }

    private static EObject full(EClass type) {
        return fill(EcoreUtil.create(type));
    }

    private static EObject fill(EObject element) {
        for (EReference reference : element.eClass().getEAllContainments()) {
            EObject child = EcoreUtil.create(reference.getEReferenceType());
            element.eSet(reference, reference.isMany() ? List.of(child) : child);
        }
        return element;
    }
}
