/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.portrait.card.compose.Offers;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.CardCanvas;

/** The menu of what a block could still say, behind the last of its dashed chips. */
final class MoreOffers {

    private final Typing typing;

    MoreOffers(Typing typing) {
        this.typing = typing;
    }

    /** Opens the menu of a chip. @return whether the origin is that of such a chip */
    boolean open(Origin origin) {
        Optional<Persona> persona = typing.tools().persona();
        if (persona.isEmpty() || !origin.feature().startsWith(Offers.MORE)) {
            return false;
        }
        CardCanvas canvas = typing.tools().canvas();
        Menu menu = new Menu(canvas);
        Locale locale = org.portrait.ui.edit.text.Texts.locale();
        for (Trait trait : missing(persona.get(), origin.feature().substring(Offers.MORE.length()))) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(trait.name(locale).replace("&", "&&"));
            item.addListener(SWT.Selection, event -> typing.start(Origin.of(persona.get().getId(), trait.key())));
        }
        List<Rect> areas = canvas.areas(origin);
        if (!areas.isEmpty()) {
            Point at = canvas.toDisplay((int) areas.getFirst().x(), (int) areas.getFirst().bottom());
            menu.setLocation(at);
        }
        menu.addListener(SWT.Hide, event -> canvas.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
        return true;
    }

    private static List<Trait> missing(Persona persona, String block) {
        CardTemplate template = CardTemplates.of(persona);
        Stream<String> keys = block.isEmpty()
                ? Stream.concat(Stream.of("tagline", template.head().quote()), template.head().facts().stream())
                : template.blocks().stream().filter(each -> each.id().equals(block)).map(Block::traits).flatMap(List::stream);
        return keys.distinct().flatMap(key -> Trait.find(key).stream()).filter(trait -> !trait.isPresent(persona)).toList();
    }
}
