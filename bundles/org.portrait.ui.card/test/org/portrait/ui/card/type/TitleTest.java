/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.card.layout.Card;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.TextRun;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;

/** The titles of blocks on a card of which only the head says something. */
class TitleTest {

    private WrittenCard card;

    @BeforeEach
    void open() {
        card = new WrittenCard();
        card.editing.set(Slot.of(card.persona, Trait.of("story.quote")), "Bread cannot wait");
        card.settle();
    }

    @AfterEach
    void close() {
        card.close();
    }

    private static Stream<Group> groups(Group group) {
        return Stream.concat(Stream.of(group), group.children().stream().filter(Group.class::isInstance).map(Group.class::cast)
                .flatMap(TitleTest::groups));
    }

    /** The title that is seen on a block. */
    private String seen(Card.Block block) {
        Group page = card.canvas().scene().orElseThrow().pages().get(block.page()).root();
        return groups(page).filter(group -> group.block().equals(block.name())).flatMap(TitleTest::groups)
                .filter(group -> group.role() == Role.HEADING2).flatMap(group -> group.children().stream())
                .filter(TextRun.class::isInstance).map(run -> ((TextRun) run).text()).collect(Collectors.joining(" "));
    }

    private List<Card.Block> titled() {
        return card.canvas().card().orElseThrow().blocks().stream().filter(block -> !seen(block).isEmpty()).toList();
    }

    @Test
    void whatIsSeenIsWhatIsWritten() {
        assertTrue(titled().size() > 5, () -> "blocks with titles: " + titled());
        for (Card.Block block : titled()) {
            Places.Words title = (Places.Words) card.typing.places().title(block.name()).orElseThrow();
            assertEquals(seen(block), title.text().text());
        }
    }

    @Test
    void tabGoesOnToTheFirstPlaceOfTheBlock() {
        for (Card.Block block : titled()) {
            card.typing.tools().selectBlocks(List.of(block.name()));
            card.key(SWT.F2);
            card.tab(true);
            List<String> parts = card.typing.tools().template().orElseThrow().blocks().stream().filter(each -> each.id().equals(block.name()))
                    .flatMap(each -> each.traits().stream()).toList();
            String trait = Target.of(card.persona, card.cursor.selection()).orElseThrow().trait().orElseThrow().key();
            assertTrue(parts.contains(trait), () -> trait + " is not in " + block.name());
            card.typing.flush();
            card.settle();
        }
    }
}
