/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;

class ParticipantServicesTest {

    private final Shop shop = new Shop();
    private final ParticipantServices services = new ParticipantServices();
    private final Participant oleg = shop.anna.getParticipants().get(0);
    private final Participant motherInLaw = shop.anna.getParticipants().get(1);
    private final Participant herself = shop.anna.getParticipants().get(2);

    @Test
    void onlyAnotherPersonaInfluences() {
        assertEquals(List.of(oleg), services.influences(shop.project));
        assertSame(shop.oleg, services.influencer(oleg));
        assertSame(shop.anna, services.influenced(oleg));
        assertNull(services.influencer(motherInLaw));
        assertNull(services.influencer(herself));
    }

    @Test
    void anInfluenceIsDrawnFromOnePersonaToAnother() {
        Participant made = services.addInfluence(shop.outsider, shop.oleg);

        assertEquals(ParticipantRole.INFLUENCER, made.getRole());
        assertSame(shop.outsider, services.influencer(made));
        assertSame(shop.oleg, services.influenced(made));
    }

    @Test
    void nobodyInfluencesThemselvesOrWithoutAName() {
        assertFalse(services.canInfluence(shop.anna, shop.anna));
        assertTrue(services.canInfluence(shop.anna, shop.oleg));
        shop.outsider.setName(null);
        assertFalse(services.canInfluence(shop.outsider, shop.oleg));

        services.takeOver(oleg, shop.outsider);
        services.moveTo(oleg, shop.oleg);

        assertSame(shop.oleg, services.influencer(oleg));
        assertSame(shop.anna, services.influenced(oleg));
    }

    @Test
    void theEndsOfAnInfluenceAreMoved() {
        services.takeOver(oleg, shop.outsider);
        assertSame(shop.outsider, services.influencer(oleg));

        services.moveTo(oleg, shop.oleg);
        assertSame(shop.oleg, services.influenced(oleg));
        assertEquals(ParticipantRole.INFLUENCER, oleg.getRole());
    }

    @Test
    void lineAndShapeGrowWithWhatTheyShow() {
        assertEquals(List.of(3, 1, 5), shop.anna.getParticipants().stream().map(services::influenceWidth).toList());
        assertTrue(services.personaHeight(shop.anna) > services.personaHeight(shop.outsider));
        assertEquals(List.of(false, false, true), shop.anna.getParticipants().stream().map(services::isDecider).toList());
    }
}
