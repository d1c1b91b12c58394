/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.sirius.service.ComparisonServices;
import org.w3c.dom.Element;

/** The tables know every trait of the metamodel. */
class TablesTest {

    private static final Viewpoint VIEWPOINT = Viewpoint.shipped();
    private static final Map<String, Element> NAMED = VIEWPOINT.elements().stream().filter(element -> List.of("ownedColumnMappings", "ownedLineMappings",
            "ownedSubLines", "intersection").contains(element.getTagName())).collect(Collectors.toMap(Viewpoint::name, Function.identity()));

    static Stream<Trait> traits() {
        return Trait.all().stream();
    }

    @ParameterizedTest
    @MethodSource("traits")
    void everyTraitIsCompared(Trait trait) {
        Element column = NAMED.get("CO_" + trait.key().replace('.', '_'));

        assertEquals("aql:self.columnLabel('" + trait.key() + "')", column.getAttribute("headerLabelExpression"));
        assertEquals("aql:self.fieldWords('" + trait.key() + "')", column.getAttribute("labelExpression"));
        assertEquals(trait.group() == null ? trait.key() : trait.group().getName(), column.getAttribute("featureName"));
        assertEquals(1, inside(column, "cellEditor").count());
        assertTrue(attributes(column).anyMatch(("aql:self.setField('" + trait.key() + "', cellEditorResult)")::equals));
        assertTrue(attributes(column).anyMatch(("aql:self.isAssumed('" + trait.key() + "')")::equals));
    }

    /** Several groups have traits of one name. */
    @ParameterizedTest
    @ValueSource(strings = { "en", "ru" })
    void headsNameTheTraitAndItsGroup(String language) {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.of(language));
        try {
            List<String> heads = traits().map(trait -> new ComparisonServices().columnLabel(null, trait.key())).toList();
            assertEquals(heads.size(), heads.stream().distinct().count());
            traits().filter(trait -> trait.group() != null).forEach(trait -> assertTrue(heads.stream().anyMatch(head -> head
                    .startsWith(trait.name(Locale.getDefault())) && head.endsWith(" · " + ModelTexts.name(trait.group(), Locale.getDefault()))), trait.key()));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @MethodSource("traits")
    void everyTraitHasItsLineOfEvidence(Trait trait) {
        String name = "EX_" + trait.key().replace('.', '_');
        Element line = NAMED.get(name);
        Element cell = NAMED.get(name.replace("EX_", "EX_Cell_"));

        assertEquals("aql:self.toldLabel('" + trait.key() + "')", line.getAttribute("headerLabelExpression"));
        assertEquals(List.of(line), VIEWPOINT.targets(cell, "lineMapping"));
        for (String call : List.of("standing", "isSingle", "setStanding", "stands")) {
            assertTrue(attributes(cell).anyMatch(text -> text.startsWith("aql:self." + call + "('" + trait.key() + "'")), call);
        }
        assertEquals(trait.feature() instanceof EReference, NAMED.containsKey(name + "_item"));
        assertTrue(!NAMED.containsKey(name + "_item")
                || VIEWPOINT.targets(NAMED.get("EX_Cell_item"), "lineMapping").contains(NAMED.get(name + "_item")));
    }

    @Test
    void everyGroupHasItsLineOfEvidence() {
        for (EReference group : Trait.groups()) {
            assertEquals("aql:self.partLabel('" + group.getName() + "')", NAMED.get("EX_" + group.getName()).getAttribute("headerLabelExpression"));
        }
    }

    /** No key stands in an expression of the element of another one. */
    @Test
    void expressionsSpeakOfTheTraitThatTheirElementIsNamedAfter() {
        NAMED.forEach((name, element) -> Trait.find(name.replaceFirst("^(CO|EX_Cell|EX)_", "").replace('_', '.')).ifPresent(trait -> attributes(element)
                .filter(text -> text.matches("aql:self\\.\\w+\\('\\w+\\.\\w+'.*") && !text.contains("'" + trait.key() + "'"))
                .forEach(text -> assertEquals(name, text))));
    }

    private static Stream<Element> inside(Element element, String tag) {
        return all(element).filter(each -> each.getTagName().equals(tag));
    }

    private static Stream<String> attributes(Element element) {
        return all(element).flatMap(each -> Viewpoint.attributes(each).map(each::getAttribute));
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), Viewpoint.children(element).flatMap(TablesTest::all));
    }
}
