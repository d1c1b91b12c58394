/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portrait.model.Objection;
import org.portrait.model.Participant;

class ObjectionServicesTest {

    private final Shop shop = new Shop();
    private final ObjectionServices services = new ObjectionServices();
    private final Objection safe = shop.safe();
    private final Objection roof = shop.roof();
    private final Participant motherInLaw = shop.anna.getParticipants().get(1);
    private final Participant herself = shop.anna.getParticipants().get(2);

    @Test
    void objectionsStandInTheOrderOfRoles() {
        assertEquals(List.of(safe, roof), services.unitObjections(shop.anna));
        herself.setName("Husband");
        assertSame(shop.anna, services.objector(safe));
        herself.setName("Anna");
        assertSame(herself, services.objector(safe));
        assertSame(motherInLaw, services.objector(roof));
    }

    @Test
    void whatIsNotAnsweredIsOpen() {
        assertEquals(List.of(roof), services.answeredObjections(shop.anna));
        assertTrue(services.isOpen(safe));

        services.addAnswer(safe);
        assertTrue(services.isAnswered(safe));
        services.addAnswer(roof);
        assertEquals("A room for the child", services.answerText(roof));
        assertFalse(services.isAnswered(services.answer(roof, " ")));
    }

    @Test
    void anObjectionIsGivenWithAllThatBelongsToIt() {
        assertFalse(services.canShareObjection(safe, herself));
        assertFalse(services.canShareObjection(safe, shop.project));
        services.giveObjection(roof, herself);

        assertSame(herself, roof.eContainer());
        assertEquals("A room for the child", roof.getAnswer());
        assertEquals(4, roof.getWeight());
        assertEquals(List.of(), motherInLaw.getObjections());
    }

    @Test
    void theSameObjectionIsRaisedByAnotherOne() {
        Objection same = services.shareObjection(roof, shop.anna);

        assertEquals(List.of(safe, same), shop.anna.getBehaviour().getObjections());
        assertEquals(roof.getText() + roof.getAnswer() + roof.getWeight(), same.getText() + same.getAnswer() + same.getWeight());
        assertFalse(roof.getId().equals(same.getId()));
    }

    @Test
    void answersAndObjectorsChangePlaces() {
        services.swapAnswer(safe, roof);
        assertEquals("A room for the child", safe.getAnswer());
        assertTrue(services.isOpen(roof));

        services.swapObjector(safe, roof);
        assertSame(motherInLaw, safe.eContainer());
        assertSame(herself, roof.eContainer());
    }

    @Test
    void lineAndShapeGrowWithWhatTheyShow() {
        int low = services.objectionHeight(safe);
        safe.setAnswer("Three banks accept receipts of the self-employed, and we file all the papers for you");

        assertTrue(services.objectionHeight(safe) > low);
        assertEquals(3, services.objectionWidth(safe));
        safe.setWeight(null);
        assertEquals(1, services.objectionWidth(safe));
    }
}
