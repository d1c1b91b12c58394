/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;
import org.portrait.sirius.service.FieldServices;
import org.w3c.dom.Element;

/** The pages of properties show everything that the metamodel lets people say, each thing in one widget of its kind. */
class PropertiesTest {

    private static final Viewpoint VIEWPOINT = Viewpoint.shipped();
    private static final FieldServices FIELDS = new FieldServices();
    private static final Map<String, String> WIDGETS = Map.of("isChoice", "SelectDescription", "isFlag", "CheckboxDescription", "isLong",
            "TextAreaDescription", "isList", "ListDescription", "isShort", "TextDescription");

    static List<Element> groups() {
        return VIEWPOINT.elements("groups");
    }

    static Stream<EReference> traitGroups() {
        return Trait.groups().stream();
    }

    /** All kinds of elements that stand in a diagram, a table or a tree. */
    static Stream<EObject> elements() {
        return PersonaPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).map(EcoreUtil::create);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void everyGroupHasAWidgetForEachKind(Element group) {
        List<String> kinds = new ArrayList<>();
        Viewpoint.children(group).filter(child -> child.getTagName().equals("controls")).flatMap(Viewpoint::children).forEach(way -> {
            String predicate = way.getAttribute("predicateExpression").replaceAll("aql:self\\.(\\w+)\\(key\\)", "$1");
            Element widget = Viewpoint.children(way).findFirst().orElseThrow();
            kinds.add(predicate);
            assertEquals("properties:" + WIDGETS.get(predicate), widget.getAttribute("xsi:type"));
            assertEquals(List.of("aql:self.fieldLabel(key)", "aql:self.fieldHelp(key)"),
                    List.of(widget.getAttribute("labelExpression"), widget.getAttribute("helpExpression")));
            assertEquals(!predicate.equals("isList"), Viewpoint.children(widget).anyMatch(child -> child.getTagName().equals("initialOperation")));
        });
        assertEquals(WIDGETS.keySet().stream().sorted().toList(), kinds.stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("traitGroups")
    void everyGroupOfTraitsHasItsPage(EReference group) {
        Element page = named("pages", "PP_" + group.getName());
        Element fields = Viewpoint.children(named("groups", "PG_" + group.getName())).findFirst().orElseThrow();

        assertEquals(List.of(named("groups", "PG_" + group.getName())), VIEWPOINT.targets(page, "groups"));
        assertEquals("aql:self.partLabel('" + group.getName() + "')", page.getAttribute("labelExpression"));
        assertEquals("aql:self.fieldsOf('" + group.getName() + "')", fields.getAttribute("iterableExpression"));
        assertEquals(Trait.all().stream().filter(trait -> trait.group() == group).map(Trait::key).toList(),
                FIELDS.fieldsOf(PersonaFactory.eINSTANCE.createPersona(), group.getName()));
    }

    @ParameterizedTest
    @MethodSource("elements")
    void everythingInAnElementIsNamedExplainedAndOfOneKind(EObject element) {
        for (String key : FIELDS.fields(element)) {
            assertFalse(FIELDS.fieldLabel(element, key).isBlank() || FIELDS.fieldHelp(element, key).isBlank(), key);
            assertEquals(1, Stream.of(FIELDS.isChoice(element, key), FIELDS.isFlag(element, key), FIELDS.isLong(element, key),
                    FIELDS.isList(element, key), FIELDS.isShort(element, key)).filter(is -> is).count(), key);
        }
    }

    /** Sirius keeps the last of several. */
    @Test
    void everythingBeginsWithOneOperation() {
        assertEquals(List.of(), VIEWPOINT.elements("initialOperation").stream().filter(begin -> Viewpoint.children(begin).count() > 1)
                .map(Viewpoint::name).toList());
    }

    private static Element named(String tag, String name) {
        return VIEWPOINT.elements(tag).stream().filter(element -> element.getAttribute("name").equals(name)).findFirst().orElseThrow();
    }
}
