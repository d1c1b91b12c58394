/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.core.command.InvalidValueException;
import org.portrait.model.Child;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.value.IntRange;

/** Items of lists are written on a line, and read from it. */
class WordingTest {

    private final Locale usual = Locale.getDefault();
    private final Shop shop = new Shop();
    private final FieldServices fields = new FieldServices();

    @AfterEach
    void asBefore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Child|Misha, 3", "Child|Misha, 3–5", "Child|Misha", "Child|Anna, Maria, 12", "Child|Mary, the elder",
        "Scale|introvert – extrovert: 30 %", "Scale|introvert – extrovert", "Scale|calm", "CustomTrait|Car: an old van", "CustomTrait|Car",
        "CustomTrait|Car: a van: blue", "Participant|Decider: Ilya, husband", "Participant|Ilya, husband", "Participant|Buyer: Ilya",
        "Participant|Ilya: he", "Moment|7:30 Gets up", "Moment|Gets up", "Statement|Room: none, or 30 %" })
    void aLineIsReadAsItIsWritten(String type, String line) {
        Locale.setDefault(Locale.ENGLISH);
        EObject item = made(type, line);

        assertEquals(line, Wording.line(item));
        assertEquals(Map.of(), Wording.read(item, line));
        assertEquals(line, Wording.line(EcoreUtil.copy(item)));
    }

    @Test
    void rolesAreReadInTheLanguageOfTheWorkbench() {
        Locale.setDefault(Locale.of("ru"));
        assertEquals(ParticipantRole.DECIDER, ((Participant) made("Participant", "принимает решение: Илья")).getRole());
        assertEquals("Принимает решение (ЛПР): Илья", Wording.line(made("Participant", "Принимает решение (ЛПР): Илья")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Scale|calm – lively: 130 %", "Child|Misha, 9–3" })
    void whatAnItemCannotHoldIsRefused(String type, String line) {
        assertThrows(InvalidValueException.class, () -> made(type, line));
        assertFalse(new ProfileServices().wordingRefusal(PersonaFactory.eINSTANCE.create(type(type)), line).isEmpty());
    }

    /** What a person has written with a comma or a colon in it is not torn apart by a change of something else. */
    @Test
    void namesKeepWhatStandsInThem() {
        Participant son = PersonaFactory.eINSTANCE.createParticipant();
        son.setName("Petrov, the younger");
        son.setRelation("son");

        Wording.read(son, "Petrov, the younger, nephew").forEach(son::eSet);

        assertEquals(List.of("Petrov, the younger", "nephew"), List.of(son.getName(), son.getRelation()));
    }

    @Test
    void childrenAreEditedAsAList() {
        fields.setField(shop.anna, "demography.children", "Misha, 3\nDasha, 7");
        List<Child> children = shop.anna.getDemography().getChildren();

        fields.setField(shop.anna, "demography.children", "Dasha, 8\nMisha, 3");
        assertEquals("Dasha, 8\nMisha, 3", fields.fieldText(shop.anna, "demography.children"));
        fields.setField(shop.anna, "demography.children", "Dasha, 9\nMisha, 3");

        assertEquals(IntRange.of(9), children.getFirst().getAge());
        assertEquals(List.of("Dasha", "Misha"), children.stream().map(Child::getName).toList());
    }

    @Test
    void aChildThatIsWordedAnewKeepsWhatTheLineDoesNotTell() {
        fields.setField(shop.anna, "demography.children", "Misha, 3\nDasha, 7");
        Child dasha = shop.anna.getDemography().getChildren().get(1);
        dasha.setSchooling("first form");
        dasha.getEvidence().add(PersonaFactory.eINSTANCE.createEvidence());

        fields.setField(shop.anna, "demography.children", "• Petya, 1\nMisha, 3\nDarya, 8");

        List<Child> children = shop.anna.getDemography().getChildren();
        assertEquals(List.of("Petya", "Misha", "Darya"), children.stream().map(Child::getName).toList());
        assertSame(dasha, children.get(2));
        assertEquals("first form", dasha.getSchooling());
        assertEquals(1, dasha.getEvidence().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "demography.children", "personality.scales", "story.day", "participants", "customTraits", "psychography.customTraits" })
    void examplesSayHowALineIsWritten(String key) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            Locale.setDefault(language);
            String form = fields.fieldForm(shop.outsider, key);
            String example = form.substring(form.indexOf(": ") + 2);
            fields.setField(shop.outsider, key, example);
            assertEquals(example, fields.fieldText(shop.outsider, key));
            EObject item = fields.fieldItems(shop.outsider, key).getFirst();
            assertTrue(attributes(item).filter(item::eIsSet).count() >= 3, () -> example + " tells more than a name");
        }
        assertEquals("", fields.fieldForm(shop.anna, "psychography.pains"));
    }

    /** With the identifier. */
    private static Stream<EAttribute> attributes(EObject item) {
        return item.eClass().getEAllAttributes().stream();
    }

    private static EObject made(String type, String line) {
        EObject item = PersonaFactory.eINSTANCE.create(type(type));
        Wording.read(item, line).forEach(item::eSet);
        return item;
    }

    private static EClass type(String name) {
        return (EClass) PersonaPackage.eINSTANCE.getEClassifier(name);
    }
}
