/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.Child;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Moment;
import org.portrait.model.Participant;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.Scale;
import org.portrait.model.Statement;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;

class ProfileServicesTest {

    private final Shop shop = new Shop();
    private final ProfileServices services = new ProfileServices();
    private final EvidenceServices evidence = new EvidenceServices();
    private final List<Statement> pains = shop.anna.getPsychography().getPains();

    static Stream<String> lists() {
        return Trait.all().stream().filter(trait -> trait.feature() instanceof EReference).map(Trait::key);
    }

    /** Whatever kind of item: it is added with a text, told in the line that is edited, and an unchanged line changes nothing. */
    @ParameterizedTest
    @MethodSource("lists")
    void itemsOfEveryKindAreAddedAndWorded(String trait) {
        EObject item = services.addItem(shop.outsider, trait);
        assertEquals(List.of(item), services.itemsOf(shop.outsider, trait));
        assertSame(shop.outsider, services.ifTold(shop.outsider, trait));
        assertTrue(services.traitLabel(shop.outsider, trait).endsWith(" · 1"));
        String before = shop.text();

        services.rewordItem(item, services.itemLabel(item));
        assertEquals(before, shop.text());
        services.rewordItem(item, "8:15 Another – other");
        assertNotEquals(before, shop.text());
        assertTrue(services.itemLabel(item).contains("other"));

        services.clearTrait(shop.outsider, trait);
        assertEquals(List.of(), services.itemsOf(shop.outsider, trait));
        assertNull(services.ifTold(shop.outsider, trait));
    }

    @Test
    void aLineIsReadWithAllThatItTells() {
        Child child = PersonaFactory.eINSTANCE.createChild();
        child.setName("Misha");
        child.setAge(IntRange.of(3));
        shop.anna.getDemography().getChildren().add(child);
        Participant motherInLaw = shop.anna.getParticipants().get(1);
        motherInLaw.setRelation("owns the flat");
        Scale scale = (Scale) services.addItem(shop.anna, "personality.scales");
        scale.setPosition(30);
        Moment moment = (Moment) services.addItem(shop.anna, "story.day");

        assertEquals("Misha, 3", services.itemLabel(child));
        services.rewordItem(child, "Masha, 4");
        services.rewordItem(motherInLaw, services.itemLabel(motherInLaw).replace("Mother-in-law", "Granny"));
        services.rewordItem(scale, "introvert – extrovert: 45 %");
        services.rewordItem(moment, "7:30 Gets up");

        assertEquals("Masha", child.getName());
        assertEquals(IntRange.of(4), child.getAge());
        assertNull(((Child) services.rewordItem(child, "Masha")).getAge());
        assertEquals("Granny", motherInLaw.getName());
        assertEquals("owns the flat", motherInLaw.getRelation());
        assertEquals(List.of("introvert", "extrovert", 45), List.of(scale.getLeft(), scale.getRight(), scale.getPosition()));
        assertEquals(List.of("7:30", "Gets up"), List.of(moment.getTime(), moment.getText()));
        assertNull(((Moment) services.rewordItem(moment, "Gets up")).getTime());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 1, 0", "0, 2, 1", "1, 0, 0", "1, 2, 1", "1, 9, 1"})
    void anItemIsPutBehindAsManyAsStandBeforeIt(int item, int place, int then) {
        Statement moved = pains.get(item);

        services.takeItem(shop.anna, moved, "psychography.pains", place);

        assertEquals(then, pains.indexOf(moved));
        assertEquals(2, pains.size());
    }

    @Test
    void anItemGoesToAnotherTraitOrIsCopiedFromAnotherPersona() {
        services.addItem(shop.anna, "psychography.fears");
        Statement pain = pains.getFirst();

        services.takeItem(shop.anna, pain, "psychography.fears", 0);
        assertSame(pain, shop.anna.getPsychography().getFears().getFirst());

        EObject copy = services.takeItem(shop.anna, services.addItem(shop.oleg, "psychography.goals"), "psychography.pains", 0);
        assertSame(pains.getFirst(), copy);
        assertEquals(1, shop.oleg.getPsychography().getGoals().size());
        assertNotEquals(((Statement) copy).getId(), shop.oleg.getPsychography().getGoals().getFirst().getId());

        services.takeItem(shop.anna, shop.safe(), "psychography.pains", 0);
        services.takeItem(shop.outsider, pain, "psychography.goals", 0);
        assertEquals(1, shop.anna.getBehaviour().getObjections().size());
        assertSame(shop.anna.getPsychography(), pain.eContainer());
    }

    @Test
    void groupsAreShownWhereTheyMatter() {
        assertNull(services.ifShown(shop.anna, "business"));
        assertSame(shop.oleg, services.ifShown(shop.oleg, "business"));
        services.addItem(shop.anna, "business.internalNeeds");
        assertSame(shop.anna, services.ifShown(shop.anna, "business"));
        assertTrue(services.groupLabel(shop.anna, "demography").endsWith(":  25"), services.groupLabel(shop.anna, "demography"));

        services.clearGroup(shop.anna, "demography");
        assertTrue(services.isGroupEmpty(shop.anna, "demography"));
        assertSame(shop.anna, services.ifShown(shop.anna, "demography"));
        assertFalse(services.groupLabel(shop.anna, "demography").contains(":"));
    }

    /** Evidence on the item, on its trait, on its group or on the persona takes the assumption away; a contradiction does not. */
    @Test
    void anItemWithoutSupportIsAnAssumption() {
        Statement pain = pains.getFirst();
        assertTrue(evidence.isAssumed(pain));
        assertTrue(services.isTraitAssumed(shop.anna, "psychography.pains"));
        Evidence support = PersonaFactory.eINSTANCE.createEvidence();
        for (var holder : List.of(pain, shop.anna.getPsychography(), shop.anna)) {
            holder.getEvidence().add(support);
            assertFalse(evidence.isAssumed(pain), holder.eClass().getName());
        }
        shop.anna.getPsychography().getEvidence().add(support);
        support.setTrait(Literals.PSYCHOGRAPHY__FEARS.getName());
        assertTrue(evidence.isAssumed(pain));
        support.setTrait(Literals.PSYCHOGRAPHY__PAINS.getName());
        assertFalse(evidence.isAssumed(pain));
        support.setStance(EvidenceStance.CONTRADICTS);
        assertTrue(evidence.isAssumed(pain));
    }
}
