/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.model.Evidence;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Statement;
import org.portrait.model.trait.Trait;

class EmpathyServicesTest {

    private final Shop shop = new Shop();
    private final EmpathyServices services = new EmpathyServices();
    private final Statement room = shop.anna.getPsychography().getPains().get(0);
    private final Statement deadlines = shop.anna.getPsychography().getPains().get(1);

    @Test
    void areasShareNoTrait() {
        Set<Trait> seen = new HashSet<>();
        Stream.of(Area.values()).flatMap(area -> area.traits().stream()).forEach(trait -> {
            assertTrue(seen.add(trait), trait::key);
            assertSame(PersonaPackage.Literals.STATEMENT, trait.feature().getEType());
        });
    }

    @ParameterizedTest
    @EnumSource
    void statementsAreAddedToTheirAreaAndComeFromAnyOther(Area area) {
        Statement added = services.addStatement(shop.outsider, area.name());
        assertEquals(List.of(added), services.inArea(shop.outsider, area.name()));
        assertFalse(services.areaLabel(shop.outsider, area.name()).isBlank());

        for (Area other : Area.values()) {
            services.takeStatement(shop.outsider, added, other.name());
            assertEquals(List.of(added), services.inArea(shop.outsider, other.name()));
            assertEquals(1, Stream.of(Area.values()).mapToInt(each -> services.inArea(shop.outsider, each.name()).size()).sum());
        }
    }

    @Test
    void aStatementTakesItsWeightAndEvidenceAlong() {
        Evidence heard = PersonaFactory.eINSTANCE.createEvidence();
        room.getEvidence().add(heard);
        room.setWeight(5);
        String id = room.getId();

        services.takeStatement(shop.anna, room, "FEELS");

        assertEquals(List.of(room), services.inArea(shop.anna, "FEELS"));
        assertEquals(List.of(heard), room.getEvidence());
        assertEquals(List.of(5, id), List.of(room.getWeight(), room.getId()));
    }

    @Test
    void whatIsNoStatementOfThePersonaStaysWhereItIs() {
        services.takeStatement(shop.oleg, room, "SAYS");
        services.takeStatement(shop.anna, shop.anna.getBehaviour().getChannels().getFirst(), "SAYS");
        services.takeStatement(shop.anna, room, "PAINS");

        assertEquals(List.of(room, deadlines), services.inArea(shop.anna, "PAINS"));
        assertTrue(services.inArea(shop.oleg, "SAYS").isEmpty() && services.inArea(shop.anna, "SAYS").isEmpty());
        assertFalse(services.isStatement(shop.anna.getBehaviour().getChannels().getFirst()) || !services.isStatement(room));
    }

    @Test
    void theOrderIsChangedWithinTheEnds() {
        services.moveUp(room);
        services.moveDown(deadlines);
        assertEquals(List.of(room, deadlines), services.inArea(shop.anna, "PAINS"));

        services.moveDown(room);
        assertEquals(List.of(deadlines, room), services.inArea(shop.anna, "PAINS"));
        services.moveUp(room);
        assertEquals(List.of(room, deadlines), services.inArea(shop.anna, "PAINS"));
    }

    @Test
    void anAreaIsClearedAndTheOthersStay() {
        services.addStatement(shop.anna, "GAINS");

        services.clearArea(shop.anna, "PAINS");

        assertTrue(services.inArea(shop.anna, "PAINS").isEmpty());
        assertEquals(1, services.inArea(shop.anna, "GAINS").size());
    }

    @Test
    void longStatementsAreCutAndToldWholeInTheHint() {
        assertEquals("No room for the child\u00a0", services.statementLabel(room));
        room.setText("x".repeat(200));
        assertTrue(services.statementLabel(room).length() < 70 && services.statementLabel(room).endsWith("…\u00a0"));
        assertTrue(services.statementHint(room).contains(room.getText()));
    }
}
