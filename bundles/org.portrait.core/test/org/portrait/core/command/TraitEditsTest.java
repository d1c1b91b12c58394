/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.Specimens;
import org.portrait.model.Evidence;
import org.portrait.model.Glasses;
import org.portrait.model.Identified;
import org.portrait.model.Moment;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Scale;
import org.portrait.model.Sex;
import org.portrait.model.Statement;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;

/** Every edit is one step that undo takes back completely and redo brings again. */
class TraitEditsTest {

    private static final PersonaFactory FACTORY = PersonaFactory.eINSTANCE;
    private final EditingDomain domain = Specimens.domain();

    static List<Trait> traits() {
        return Trait.all();
    }

    static List<Trait> lists() {
        return Trait.all().stream().filter(trait -> trait.feature() instanceof EReference && trait.feature().isMany()).toList();
    }

    @ParameterizedTest
    @MethodSource("traits")
    void setsATraitOfAnEmptyPersona(Trait trait) {
        Persona persona = FACTORY.createPersona();
        Object value = Specimens.value(trait.feature(), 3);
        step(persona, TraitEdits.set(domain, persona, trait, value));
        assertEquals(value, trait.get(persona));
        trait.holder(persona).filter(Identified.class::isInstance).filter(holder -> holder != persona)
                .ifPresent(group -> assertFalse(((Identified) group).getId().isBlank()));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void changesATraitOfAFullPersona(Trait trait) {
        Persona persona = Specimens.persona(1);
        Object value = Specimens.value(trait.feature(), 2);
        step(persona, TraitEdits.set(domain, persona, trait, value));
        assertEquals(value, trait.get(persona));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void unsetsATraitAndRemovesTheEmptiedGroup(Trait trait) {
        Persona persona = FACTORY.createPersona();
        Specimens.give(persona, trait, 1);
        step(persona, TraitEdits.set(domain, persona, trait, trait.feature().isMany() ? List.of() : null));
        assertFalse(trait.isPresent(persona));
        assertTrue(trait.group() == null || persona.eGet(trait.group()) == null);
    }

    @ParameterizedTest
    @MethodSource("traits")
    void leavesAGroupThatStillSaysSomething(Trait trait) {
        Persona persona = Specimens.persona(1);
        step(persona, TraitEdits.set(domain, persona, trait, null));
        assertFalse(trait.isPresent(persona));
        assertTrue(trait.holder(persona).isPresent());
        Persona other = FACTORY.createPersona();
        Specimens.give(other, trait, 1);
        Edits.execute(domain, TraitEdits.addEvidence(domain, other, trait, FACTORY.createEvidence()));
        step(other, TraitEdits.set(domain, other, trait, null));
        assertTrue(trait.holder(other).isPresent(), "evidence keeps the group");
    }

    @ParameterizedTest
    @MethodSource("traits")
    void doesNothingWhereNothingChanges(Trait trait) {
        Persona persona = Specimens.persona(1);
        assertFalse(Edits.changes(TraitEdits.set(domain, persona, trait, trait.get(persona))));
        assertFalse(Edits.changes(TraitEdits.set(domain, FACTORY.createPersona(), trait, null)));
        assertFalse(Edits.execute(domain, TraitEdits.set(domain, persona, trait, trait.get(persona))));
        assertNull(domain.getCommandStack().getMostRecentCommand());
    }

    @ParameterizedTest
    @MethodSource("traits")
    void clearsATraitWithItsEvidence(Trait trait) {
        Persona persona = Specimens.persona(1);
        Edits.execute(domain, TraitEdits.addEvidence(domain, persona, trait, FACTORY.createEvidence()));
        assertEquals(1, trait.evidence(persona).size());
        step(persona, TraitEdits.clear(domain, persona, List.of(trait)));
        assertFalse(trait.isPresent(persona));
        assertEquals(List.of(), trait.evidence(persona));
    }

    @Test
    void clearsAllTraitsAsOneStep() {
        Persona persona = Specimens.persona(1);
        step(persona, TraitEdits.clear(domain, persona, Trait.all()));
        assertTrue(Trait.all().stream().noneMatch(trait -> trait.isPresent(persona)));
        assertTrue(Trait.groups().stream().allMatch(group -> persona.eGet(group) == null));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void addsMovesReplacesAndRemovesItems(Trait trait) {
        Persona persona = FACTORY.createPersona();
        EClass type = ((EReference) trait.feature()).getEReferenceType();
        EObject first = EcoreUtil.create(type);
        step(persona, TraitEdits.add(domain, persona, trait, first, TraitEdits.END));
        assertFalse(((Identified) first).getId().isBlank());
        EObject second = EcoreUtil.create(type);
        step(persona, TraitEdits.add(domain, persona, trait, second, 0));
        assertEquals(List.of(second, first), trait.get(persona));
        step(persona, TraitEdits.move(domain, second, TraitEdits.END));
        assertEquals(List.of(first, second), trait.get(persona));
        assertFalse(Edits.changes(TraitEdits.move(domain, second, 7)));
        EObject third = EcoreUtil.create(type);
        step(persona, TraitEdits.replace(domain, first, third));
        assertEquals(List.of(third, second), trait.get(persona));
        step(persona, TraitEdits.remove(domain, third));
        assertEquals(List.of(second), trait.get(persona));
        step(persona, TraitEdits.remove(domain, second));
        assertEquals(List.of(), trait.get(persona));
        assertTrue(trait.group() == null || persona.eGet(trait.group()) == null);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void movesAnItemIntoAnotherListOfItsKindAndTheEmptiedGroupLeaves(Trait trait) {
        EReference list = (EReference) trait.feature();
        for (Trait other : lists()) {
            if (other != trait && ((EReference) other.feature()).getEReferenceType() == list.getEReferenceType()) {
                Persona persona = FACTORY.createPersona();
                EObject item = EcoreUtil.create(list.getEReferenceType());
                step(persona, TraitEdits.add(domain, persona, trait, item, TraitEdits.END));
                step(persona, TraitEdits.paste(domain, persona, other, "one\ntwo", TraitEdits.END));
                step(persona, TraitEdits.moveInto(domain, item, other.holder(persona).orElseThrow(), (EReference) other.feature(), 1));
                assertEquals(item, ((List<?>) other.get(persona)).get(1));
                assertEquals(List.of(), trait.get(persona));
                assertTrue(trait.group() == null || trait.group() == other.group() || persona.eGet(trait.group()) == null);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void pastesLinesAsItems(Trait trait) {
        Persona persona = FACTORY.createPersona();
        step(persona, TraitEdits.paste(domain, persona, trait, "- one \n\n 2) two\n• three\n", TraitEdits.END));
        assertEquals(3, ((List<?>) trait.get(persona)).size());
        step(persona, TraitEdits.paste(domain, persona, trait, "zero", 0));
        assertEquals(4, ((List<?>) trait.get(persona)).size());
        assertFalse(Edits.changes(TraitEdits.paste(domain, persona, trait, " \n ", TraitEdits.END)));
    }

    @Test
    void readsPastedLines() {
        assertEquals(List.of("one", "two", "1500 steps"), TraitEdits.items(Trait.of("psychography.goals"), "* one\n10. two\n1500 steps").stream()
                .map(item -> ((Statement) item).getText()).toList());
        Scale scale = (Scale) TraitEdits.items(Trait.of("personality.scales"), "Introvert – Extrovert").getFirst();
        assertEquals("Introvert", scale.getLeft());
        assertEquals("Extrovert", scale.getRight());
        Moment moment = (Moment) TraitEdits.items(Trait.of("story.day"), "07:30 gets up").getFirst();
        assertEquals("07:30", moment.getTime());
        assertEquals("gets up", moment.getText());
    }

    @ParameterizedTest
    @MethodSource("traits")
    void addsEvidenceAboutATrait(Trait trait) {
        Persona persona = FACTORY.createPersona();
        Evidence evidence = FACTORY.createEvidence();
        step(persona, TraitEdits.addEvidence(domain, persona, trait, evidence));
        assertEquals(List.of(evidence), trait.evidence(persona));
        step(persona, TraitEdits.remove(domain, evidence));
        assertTrue(trait.group() == null || persona.eGet(trait.group()) == null);
    }

    @Test
    void addsEvidenceAboutAnElement() {
        Persona persona = Specimens.persona(1);
        Statement goal = persona.getPsychography().getGoals().getFirst();
        Evidence evidence = FACTORY.createEvidence();
        step(persona, TraitEdits.addEvidence(domain, goal, evidence));
        assertEquals(List.of(evidence), goal.getEvidence());
    }

    static Stream<EAttribute> attributes() {
        return PersonaPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).flatMap(type -> type.getEAllAttributes().stream()).distinct();
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void setsEveryAttributeOfEveryClass(EAttribute attribute) {
        EClass type = attribute.getEContainingClass().isAbstract() ? PersonaPackage.Literals.STATEMENT : attribute.getEContainingClass();
        EObject element = EcoreUtil.create(type);
        Object value = Specimens.value(attribute, 2);
        assertTrue(Edits.execute(domain, TraitEdits.setFeature(domain, element, attribute, value)));
        assertEquals(value, element.eGet(attribute));
        domain.getCommandStack().undo();
        assertFalse(element.eIsSet(attribute));
    }

    @Test
    void takesWholeNumbersOfAnySize() {
        Persona persona = FACTORY.createPersona();
        step(persona, TraitEdits.set(domain, persona, Trait.of("demography.householdSize"), 3));
        assertEquals(3L, persona.getDemography().getHouseholdSize());
        step(persona, TraitEdits.set(domain, persona, Trait.of("personality.will"), 30L));
        assertEquals(30, persona.getPersonality().getWill());
        assertThrows(InvalidValueException.class, () -> TraitEdits.set(domain, persona, Trait.of("personality.will"), 1L << 40));
    }

    @Test
    void createsAPartThatIsMissing() {
        Persona persona = FACTORY.createPersona();
        EReference portrait = PersonaPackage.Literals.PERSONA__PORTRAIT;
        assertFalse(Edits.changes(TraitEdits.setPart(domain, persona, portrait, PersonaPackage.Literals.PORTRAIT__DESCRIPTION, " ")));
        step(persona, TraitEdits.setPart(domain, persona, portrait, PersonaPackage.Literals.PORTRAIT__GLASSES, Glasses.ROUND));
        assertFalse(persona.getPortrait().getId().isBlank());
        step(persona, TraitEdits.setPart(domain, persona, portrait, PersonaPackage.Literals.PORTRAIT__GLASSES, null));
        assertEquals(Glasses.UNSPECIFIED, persona.getPortrait().getGlasses());
    }

    @Test
    void normalisesWhatIsTyped() {
        Persona persona = FACTORY.createPersona();
        step(persona, TraitEdits.set(domain, persona, Trait.of("tagline"), " two\r\n lines\u0000 \uD83D "));
        assertEquals("two lines", persona.getTagline());
        step(persona, TraitEdits.set(domain, persona, Trait.of("story.biography"), "\n one\r\ntwo \n"));
        assertEquals("one\ntwo", persona.getStory().getBiography());
        step(persona, TraitEdits.set(domain, persona, Trait.of("tagline"), "  "));
        assertFalse(persona.eIsSet(PersonaPackage.Literals.PERSONA__TAGLINE));
        step(persona, TraitEdits.set(domain, persona, Trait.of("demography.sex"), Sex.FEMALE));
        step(persona, TraitEdits.set(domain, persona, Trait.of("demography.sex"), Sex.UNSPECIFIED));
        assertNull(persona.getDemography());
    }

    @ParameterizedTest
    @MethodSource("traits")
    void refusesAValueOfAnotherKind(Trait trait) {
        Persona persona = FACTORY.createPersona();
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> TraitEdits.set(domain, persona, trait, new Object()));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            assertTrue(refused.message(locale).startsWith(trait.name(locale) + ": "), refused.message(locale));
        }
    }

    @Test
    void refusesNumbersOutsideTheBounds() {
        Persona persona = FACTORY.createPersona();
        InvalidValueException refused = assertThrows(InvalidValueException.class,
                () -> TraitEdits.set(domain, persona, Trait.of("personality.will"), 101));
        assertEquals("Will: give a whole number from 0 to 100.", refused.message(Locale.ENGLISH));
        assertThrows(InvalidValueException.class, () -> TraitEdits.set(domain, persona, Trait.of("demography.householdSize"), -1L));
        assertThrows(InvalidValueException.class,
                () -> TraitEdits.setFeature(domain, persona, PersonaPackage.Literals.PERSONA__REVIEW_INTERVAL, 0));
    }

    @Test
    void readsTypedValues() {
        assertEquals(IntRange.of(25, 30), Values.parse(PersonaPackage.Literals.DEMOGRAPHY__AGE, " 25-30 "));
        assertNull(Values.parse(PersonaPackage.Literals.DEMOGRAPHY__AGE, " "));
        for (EAttribute feature : List.of(PersonaPackage.Literals.DEMOGRAPHY__AGE, PersonaPackage.Literals.DEMOGRAPHY__BIRTH_DATE,
                PersonaPackage.Literals.SOCIO_ECONOMICS__INCOME, PersonaPackage.Literals.TRADE__PRICE_RANGE,
                PersonaPackage.Literals.TRADE__FLOOR_AREA, PersonaPackage.Literals.PERSONALITY__WILL, PersonaPackage.Literals.DEMOGRAPHY__SEX,
                PersonaPackage.Literals.PORTRAIT__IMAGE)) {
            InvalidValueException refused = assertThrows(InvalidValueException.class,
                    () -> Values.parse(feature, "what?"));
            for (Locale locale : List.of(Locale.ENGLISH, Locale.of("ru"))) {
                assertFalse(refused.message(locale).matches(".*[{}].*"), refused.message(locale));
            }
        }
    }

    /** Executes an edit and checks that undo and redo are exact. */
    private void step(Persona persona, Command command) {
        EObject before = EcoreUtil.copy(persona);
        Optional<Command> previous = Optional.ofNullable(domain.getCommandStack().getUndoCommand());
        assertTrue(Edits.execute(domain, command));
        EObject after = EcoreUtil.copy(persona);
        assertFalse(EcoreUtil.equals(before, after), "nothing changed");
        domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, persona), "undo is not exact");
        assertSame(previous.orElse(null), domain.getCommandStack().getUndoCommand());
        domain.getCommandStack().redo();
        assertTrue(EcoreUtil.equals(after, persona), "redo is not exact");
    }
}
