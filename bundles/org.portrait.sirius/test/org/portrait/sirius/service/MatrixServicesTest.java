/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.Channel;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Persona;
import org.portrait.model.SourceKind;
import org.portrait.model.trait.Trait;

class MatrixServicesTest {

    private final Shop shop = new Shop();
    private final MatrixServices services = new MatrixServices();
    private final Persona oleg = shop.oleg;
    private final Evidence heard = shop.heard();

    static List<Trait> traits() {
        return Trait.all();
    }

    @Test
    void aCellTellsHowManyAnsweredAndTheNewestDay() {
        assertEquals("11 · 2026-04-21", services.standing(heard, "behaviour.devices"));
        assertEquals("", services.standing(heard, "behaviour.brands"));
        assertEquals("", services.standing(heard, ""));

        services.setStanding(heard, "behaviour.devices", "≠ 12 · 2026-05-02");
        assertEquals("≠ 12 · 2026-05-02", services.standing(heard, "behaviour.devices"));
        assertTrue(services.stands(heard, "behaviour.devices", "CONTRADICTED") && !services.stands(heard, "behaviour.brands", "CONTRADICTED"));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void evidenceOnAnyTraitIsMadeAndRemovedInItsCell(Trait trait) {
        if (trait.key().equals("behaviour.devices")) {
            return;
        }

        services.setStanding(heard, trait.key(), "7 · " + LocalDate.now());

        Evidence made = trait.evidence(oleg).getFirst();
        assertEquals(List.of("Interviews", SourceKind.INTERVIEW, 7L, LocalDate.now(), EvidenceStance.SUPPORTS),
                List.of(made.getSource(), made.getKind(), made.getN(), made.getDate(), made.getStance()));
        assertEquals("7 · " + LocalDate.now(), services.standing(heard, trait.key()));
        assertTrue(services.stands(heard, trait.key(), "RECENT"));
        assertEquals(1, services.sources(oleg).size());
        assertEquals(List.of(oleg), services.ifKnown(oleg, trait.key()));

        services.setStanding(heard, trait.key(), " ");
        assertEquals(List.of(), trait.evidence(oleg));
    }

    @ParameterizedTest
    @CsvSource({ "nonsense", "12 people", "2026-13-40", "- -" })
    void whatMeansNothingIsRefused(String typed) {
        String before = shop.text();
        assertTrue(services.standingRefusal(heard, typed).contains(typed));
        assertThrows(IllegalArgumentException.class, () -> services.setStanding(heard, "behaviour.devices", typed));
        assertThrows(IllegalArgumentException.class, () -> services.setStanding(heard, "behaviour.brands", typed));
        assertEquals(before, shop.text());
    }

    @ParameterizedTest
    @CsvSource({ "+,+", "5,5", "≠,≠", "-4,≠ 4", "'3, 2026-01-02',3 · 2026-01-02", "≠ 2026-01-02,≠ 2026-01-02" })
    void piecesAreReadAsTheyAreWritten(String typed, String shown) {
        heard.setDate(null);
        assertEquals("", services.standingRefusal(heard, typed));
        services.setStanding(heard, "behaviour.brands", typed);
        assertEquals(shown, services.standing(heard, "behaviour.brands"));
    }

    @Test
    void severalPiecesOfASourceAreCountedAndNotEditedInOneCell() {
        services.setStanding(heard, "behaviour.brands", "5 · 2026-06-01");
        Evidence second = Ground.like(heard);
        second.setN(6L);
        second.setDate(LocalDate.of(2026, 7, 1));
        second.setTrait("brands");
        oleg.getBehaviour().getEvidence().add(second);

        assertEquals("2× · 11 · 2026-07-01", services.standing(heard, "behaviour.brands"));
        assertFalse(services.isSingle(heard, "behaviour.brands"));
        String before = shop.text();
        services.setStanding(heard, "behaviour.brands", "9");
        assertEquals(before, shop.text());
    }

    @Test
    void itemsHaveTheirOwnEvidence() {
        Channel search = oleg.getBehaviour().getChannels().getFirst();
        services.addPiece(search, heard, "4");

        List<Evidence> pieces = services.itemPieces(oleg);
        assertEquals(search.getEvidence(), pieces);
        assertEquals("4 · 2026-04-21", services.pieceStanding(pieces.getFirst()));
        assertEquals(List.of(search, heard), List.of(services.pieceItem(pieces.getFirst()), services.pieceSource(pieces.getFirst())));
        services.setPiece(pieces.getFirst(), "≠ 4");
        assertTrue(services.pieceStands(search.getEvidence().getFirst(), "CONTRADICTED") && services.isSinglePiece(search.getEvidence().getFirst()));
        services.removeSource(heard);
        assertTrue(services.sources(oleg).isEmpty() && search.getEvidence().isEmpty());
    }

    @Test
    void newSourcesAreToldApart() {
        services.addSource(oleg, "behaviour.brands");
        services.addSource(oleg, "");

        assertEquals(3, services.sources(oleg).size());
        assertEquals(3, services.sources(oleg).stream().map(services::sourceLabel).distinct().count());
        services.clearEvidence(oleg, "");
        assertEquals(2, services.sources(oleg).size());
    }

    @Test
    void groupsAreThereWhenTheySaySomething() {
        assertTrue(services.ifKnown(oleg, "trade").isEmpty());
        services.setStanding(heard, "trade.floorArea", "3");
        assertEquals(List.of(oleg), services.ifKnown(oleg, "trade"));
        assertFalse(services.toldLabel(oleg, "trade.floorArea").isBlank() || services.wholeLabel(oleg).isBlank());
    }
}
