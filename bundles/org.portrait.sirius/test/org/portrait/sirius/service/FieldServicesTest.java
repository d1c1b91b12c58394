/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.command.InvalidValueException;
import org.portrait.model.Evidence;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.Statement;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Privacy;
import org.portrait.model.trait.Trait;

/** Whatever an element can say is named, explained, typed and read back. */
class FieldServicesTest {

    private final Locale usual = Locale.getDefault();
    private final Shop shop = new Shop();
    private final FieldServices services = new FieldServices();

    @BeforeEach
    void inEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(usual);
    }

    static Stream<Trait> traits() {
        return Trait.all().stream();
    }

    @ParameterizedTest
    @MethodSource("traits")
    void everyTraitHasANameAnExplanationAndOneKind(Trait trait) {
        String label = services.fieldLabel(shop.anna, trait.key());

        assertTrue(label.startsWith(trait.name(Locale.ENGLISH)));
        assertEquals(trait.privacy() != Privacy.ORDINARY, label.endsWith("(confidential)"));
        assertEquals(ModelTexts.description(trait.feature(), Locale.ENGLISH), services.fieldHelp(shop.anna, trait.key()));
        assertFalse(services.fieldHelp(shop.anna, trait.key()).isBlank());
        assertEquals(1, Stream.of(services.isChoice(shop.anna, trait.key()), services.isFlag(shop.anna, trait.key()),
                services.isLong(shop.anna, trait.key()), services.isList(shop.anna, trait.key()), services.isShort(shop.anna, trait.key()))
                .filter(is -> is).count());
        assertEquals(services.isChoice(shop.anna, trait.key()), !services.choices(shop.anna, trait.key()).isEmpty());
    }

    /** Pages of properties show names instead of literals, and know nothing else of what was chosen. */
    @ParameterizedTest
    @MethodSource("traits")
    void namesOfChoicesAreReadBack(Trait trait) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            Locale.setDefault(language);
            List<String> labels = services.choiceLabels(shop.anna, trait.key());
            assertEquals(labels.size(), labels.stream().map(label -> label.toLowerCase(language)).distinct().count());
            for (String label : labels) {
                services.setField(shop.anna, trait.key(), label);
                assertEquals(label, services.chosen(shop.anna, trait.key()));
            }
        }
    }

    /** What is typed comes back as it was typed, and goes away with all that it brought. */
    @ParameterizedTest
    @MethodSource("traits")
    void everyTraitIsTypedAndTakenAway(Trait trait) {
        String typed = typed(trait);
        services.setField(shop.outsider, trait.key(), "");
        assertFalse(trait.isPresent(shop.outsider));

        services.setField(shop.outsider, trait.key(), typed);
        assertTrue(trait.isPresent(shop.outsider));
        assertEquals(typed, services.fieldText(shop.outsider, trait.key()));
        assertFalse(services.fieldWords(shop.outsider, trait.key()).isBlank());

        services.setField(shop.outsider, trait.key(), "");
        assertFalse(trait.isPresent(shop.outsider));
        assertEquals("", services.fieldWords(shop.outsider, trait.key()));
    }

    private static String typed(Trait trait) {
        return switch (Slot.of(PersonaFactory.eINSTANCE.createPersona(), trait.key()).kind()) {
            case CHOICE -> ((EEnum) trait.feature().getEType()).getELiterals().getLast().getName();
            case LINES, ITEMS -> "One\nTwo";
            case PROSE -> "One line.\nAnother.";
            default -> switch (trait.feature().getEType().getName()) {
            case "Percent", "Weight", "Months" -> "3";
            case "Count" -> "120";
            case "Date" -> "2001-06-17";
            case "IntRange" -> "25..30";
            case "Money" -> "40000 RUB/month";
            case "MoneyRange" -> "300..1200 RUB";
            default -> "Some words";
        };
        };
    }

    @ParameterizedTest
    @CsvSource({ "demography.age,abc", "demography.birthDate,yesterday", "personality.will,101", "socioEconomics.income,much", "demography.sex,perhaps",
        "reviewInterval,0" })
    void whatCannotBeHeldIsRefusedWithAReason(String key, String typed) {
        String before = shop.text();

        assertFalse(services.accepts(shop.anna, key, typed));
        assertTrue(services.refusal(shop.anna, key, typed).startsWith(services.fieldLabel(shop.anna, key)));
        assertThrows(InvalidValueException.class, () -> services.setField(shop.anna, key, typed));
        assertEquals(before, shop.text());
    }

    @Test
    void aChoiceIsReadByItsNameInBothForms() {
        services.setField(shop.anna, "status", "in review");
        assertEquals("IN_REVIEW", services.fieldText(shop.anna, "status"));
        services.setField(shop.anna, "status", "DRAFT");
        assertEquals("DRAFT", services.fieldText(shop.anna, "status"));
        assertTrue(services.accepts(shop.anna, "status", "APPROVED"));
    }

    @Test
    void statementsKeepTheirEvidenceWhenTheirListIsWordedAnew() {
        EList<Statement> pains = shop.anna.getPsychography().getPains();
        Statement room = pains.get(0);
        Statement deadlines = pains.get(1);
        Evidence heard = PersonaFactory.eINSTANCE.createEvidence();
        room.getEvidence().add(heard);

        services.setField(shop.anna, "psychography.pains", "No room of one's own\nDeadlines missed");
        assertEquals(List.of(room, deadlines), pains);
        assertSame(room, heard.eContainer());

        services.setField(shop.anna, "psychography.pains", "Deadlines missed\nNoise\nNo room of one's own");
        assertEquals(List.of(deadlines, room), List.of(pains.get(0), pains.get(2)));
        assertSame(room, heard.eContainer());

        services.setField(shop.anna, "psychography.pains", "Something else\nDeadlines missed\nNoise");
        assertFalse(pains.contains(room), "a new text does not take over what another one stood on");
        assertTrue(pains.get(0).getEvidence().isEmpty());
    }

    @Test
    void statementsWithoutATextStay() {
        EList<Statement> pains = shop.anna.getPsychography().getPains();
        Statement empty = PersonaFactory.eINSTANCE.createStatement();
        pains.addFirst(empty);

        services.setField(shop.anna, "psychography.pains", "Noise");

        assertEquals(2, pains.size());
        assertSame(empty, pains.get(1));
        assertEquals("Noise", pains.get(0).getText());
    }

    @Test
    void partsOfASegmentAreMadeWhenTheySaySomething() {
        assertTrue(services.fields(shop.families).contains("size.share"));
        assertNull(shop.families.getSize());
        services.setField(shop.families, "size.share", "41");
        assertEquals(41, shop.families.getSize().getShare());
    }

    @Test
    void everyFieldOfEveryKindOfElementCanBeShown() {
        Iterable<EObject> all = shop.project::eAllContents;
        for (EObject element : all) {
            services.fields(element).forEach(key -> assertFalse(services.fieldLabel(element, key).isBlank(), key));
            services.fields(element).forEach(key -> services.fieldText(element, key));
        }
        for (EReference group : Trait.groups()) {
            assertEquals(group.getEReferenceType().getEStructuralFeatures().size() + 1, services.fieldsOf(shop.anna, group.getName()).size());
            assertFalse(services.partLabel(shop.anna, group.getName()).isBlank() || services.partHelp(shop.anna, group.getName()).isBlank());
        }
        assertTrue(services.fieldFlag(confidential(), "confidential"));
    }

    private static EObject confidential() {
        EObject own = EcoreUtil.create(Literals.CUSTOM_TRAIT);
        own.eSet(Literals.CUSTOM_TRAIT__CONFIDENTIAL, true);
        return own;
    }
}
