/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.List;

import org.portrait.card.flow.Stack;
import org.portrait.model.Channel;
import org.portrait.model.ChannelKind;
import org.portrait.model.PersonaPackage;
import org.portrait.model.text.ModelTexts;

/** Channels as chips with an icon for their kind. */
final class ChannelsComposer implements PartComposer {

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        List<Channel> channels = content.objects();
        List<ChipRows.Chip> chips = channels.stream().map(channel -> chip(channel, content, kit))
                .filter(chip -> !chip.text().isEmpty()).toList();
        if (!chips.isEmpty()) {
            into.add(0, new ChipRows(kit, content.tone(kit)).stack(chips, content.origin(content.trait()), width));
        }
    }

    private static ChipRows.Chip chip(Channel channel, Content content, Kit kit) {
        String kind = channel.getKind() == ChannelKind.UNSPECIFIED ? ""
                : ModelTexts.name(PersonaPackage.Literals.CHANNEL_KIND, channel.getKind(), kit.locale());
        String text = Item.text(channel.getText());
        String words = text.isEmpty() ? kind : text;
        return new ChipRows.Chip(words, TraitIcons.of(channel.getKind()), kind.isEmpty() ? text : kind, Item.origin(channel, "text"),
                content.isShared(words));
    }
}
