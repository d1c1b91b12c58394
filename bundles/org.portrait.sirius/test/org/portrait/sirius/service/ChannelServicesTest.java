/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portrait.model.Channel;
import org.portrait.model.ChannelKind;

class ChannelServicesTest {

    private final Shop shop = new Shop();
    private final ChannelServices services = new ChannelServices();
    private final Channel search = shop.anna.getBehaviour().getChannels().get(0);
    private final Channel fair = shop.anna.getBehaviour().getChannels().get(1);
    private final Channel searchToo = shop.oleg.getBehaviour().getChannels().get(0);

    @Test
    void whatSeveralPersonasUseStandsOnce() {
        assertEquals(List.of(search, fair, searchToo), services.channelUses(shop.project));
        assertEquals(List.of(search, fair), services.projectChannels(shop.project));
        assertSame(search, services.projectChannel(searchToo));
        assertSame(shop.oleg, services.channelUser(searchToo));
    }

    @Test
    void channelsWithoutATextAreNotTheSame() {
        search.setText(null);
        searchToo.setText("");

        assertEquals(3, services.projectChannels(shop.project).size());
    }

    @Test
    void aChannelIsUsedOnceByEachPersona() {
        Channel used = services.useChannel(shop.outsider, fair);

        assertSame(used, services.useChannel(shop.outsider, fair));
        assertSame(fair, services.projectChannel(used));
        assertEquals(ChannelKind.EVENT, used.getKind());
    }

    @Test
    void renamingAndRemovingReachEveryUse() {
        services.renameChannel(search, "Yandex");
        assertEquals(List.of("Yandex", "Yandex"), List.of(search.getText(), searchToo.getText()));

        services.removeChannel(searchToo);
        assertEquals(List.of(fair), services.channelUses(shop.project));
    }

    @Test
    void theEndsOfAUseAreMoved() {
        services.changeTo(searchToo, fair);
        assertSame(fair, services.projectChannel(searchToo));

        services.giveTo(searchToo, shop.outsider);
        assertSame(shop.outsider, services.channelUser(searchToo));

        services.giveTo(searchToo, fair);
        assertSame(shop.outsider, services.channelUser(searchToo));
    }

    @Test
    void aNewChannelHasAName() {
        assertTrue(services.projectChannels(shop.project).size() < 3);
        assertEquals(Words.text("new.Channel"), services.addChannel(shop.outsider).getText());
        assertEquals(3, services.projectChannels(shop.project).size());
    }
}
