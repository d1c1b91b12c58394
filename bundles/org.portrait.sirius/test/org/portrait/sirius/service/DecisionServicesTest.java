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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;

class DecisionServicesTest {

    private final Shop shop = new Shop();
    private final DecisionServices services = new DecisionServices();
    private final Participant oleg = shop.anna.getParticipants().get(0);
    private final Participant motherInLaw = shop.anna.getParticipants().get(1);
    private final Participant herself = shop.anna.getParticipants().get(2);

    @ParameterizedTest
    @EnumSource
    void everyRoleIsAnArea(ParticipantRole role) {
        assertFalse(services.roleTitle(shop.anna, role.getName()).isBlank());
        assertTrue(services.emptyRoleTitle(shop.anna, role.getName()).startsWith(services.roleTitle(shop.anna, role.getName())));
        assertEquals(shop.anna.getParticipants().stream().filter(each -> each.getRole() == role).toList(),
                services.inRole(shop.anna, role.getName()));

        services.takeInRole(shop.anna, motherInLaw, role.getName());
        assertEquals(role, motherInLaw.getRole());
        assertFalse(services.isNobodyIn(shop.anna, role.getName()));
        assertSame(role == ParticipantRole.UNSPECIFIED ? shop.anna : null, services.withOpenRoles(shop.anna));

        services.clearRole(shop.anna, role.getName());
        assertTrue(services.isNobodyIn(shop.anna, role.getName()));
    }

    @Test
    void onlyThosePresentChangeRoles() {
        services.takeInRole(shop.oleg, motherInLaw, "USER");
        services.takeInRole(shop.anna, shop.oleg, "USER");

        assertEquals(ParticipantRole.GATEKEEPER, motherInLaw.getRole());
        assertEquals(List.of(), services.inRole(shop.anna, "USER"));
    }

    @Test
    void thePersonaItselfIsTold() {
        assertTrue(services.isOneself(herself));
        assertFalse(services.isOneself(oleg));
        assertFalse(services.isOneself(motherInLaw));
    }

    @ParameterizedTest
    @CsvSource({"20,20", "35 %,35", "100,100", "0,0", "'',", "' ',"})
    void aWeightIsReadFromWhatIsWritten(String written, Integer weight) {
        assertEquals("", services.weightRefusal(oleg, written));
        assertEquals(weight, services.changeWeight(oleg, written).getInfluence());
    }

    @ParameterizedTest
    @CsvSource({"101", "much", "-5", "7 of 10"})
    void whatIsNoWeightIsRefused(String written) {
        assertTrue(services.weightRefusal(oleg, written).contains(written));
        assertThrows(IllegalArgumentException.class, () -> services.changeWeight(oleg, written));
        assertEquals(60, oleg.getInfluence());
    }

    @Test
    void weightsGoFromOneToAnother() {
        assertEquals(List.of(oleg, herself), services.weighed(shop.anna));
        assertEquals(50, services.giveWeight(motherInLaw).getInfluence());

        services.swapWeight(oleg, herself);
        services.swapWeight(oleg, shop.oleg);

        assertEquals(100, oleg.getInfluence());
        assertEquals(60, herself.getInfluence());
        assertNull(services.loseWeight(oleg).getInfluence());
    }

    @Test
    void shapesGrowWithTheirText() {
        assertEquals("Mother-in-law", services.memberLabel(motherInLaw));
        int height = services.memberHeight(motherInLaw);
        motherInLaw.setRelation("could give the first payment for the flat in the new house");

        assertEquals("Mother-in-law\ncould give the first\npayment for the flat in the\nnew house", services.memberLabel(motherInLaw));
        assertTrue(services.memberHeight(motherInLaw) > height);
    }
}
