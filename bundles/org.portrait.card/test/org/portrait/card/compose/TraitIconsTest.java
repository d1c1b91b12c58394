/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.font.Icons;
import org.portrait.model.ChannelKind;
import org.portrait.model.ParticipantRole;
import org.portrait.model.trait.Trait;

class TraitIconsTest {

    static List<Trait> traits() {
        return Trait.all();
    }

    @ParameterizedTest
    @MethodSource("traits")
    void everyTraitHasAnIcon(Trait trait) {
        assertTrue(Icons.exists(TraitIcons.of(trait)), TraitIcons.of(trait));
    }

    @ParameterizedTest
    @EnumSource(ChannelKind.class)
    void everyKindOfChannelHasAnIcon(ChannelKind kind) {
        assertTrue(Icons.exists(TraitIcons.of(kind)), TraitIcons.of(kind));
    }

    @ParameterizedTest
    @EnumSource(ParticipantRole.class)
    void everyRoleHasAnIcon(ParticipantRole role) {
        assertTrue(Icons.exists(TraitIcons.of(role)), TraitIcons.of(role));
    }
}
