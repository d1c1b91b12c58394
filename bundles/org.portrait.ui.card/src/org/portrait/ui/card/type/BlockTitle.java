/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.portrait.card.arrange.Arranging;
import org.portrait.card.caret.CaretMap;
import org.portrait.card.compose.CardPlan;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.model.Persona;
import org.portrait.ui.card.CardEditing;

/** The title of a block. Without words it is the usual one again. */
final class BlockTitle implements TextPlace {

    private final CardEditing tools;
    private final Persona persona;
    private final String block;
    private final String usual;

    BlockTitle(CardEditing tools, Persona persona, String block) {
        this.tools = tools;
        this.persona = persona;
        this.block = block;
        usual = title(Arranging.retitle(CardTemplates.of(persona), block, ""));
    }

    private String title(CardTemplate template) {
        Locale locale = CardSettings.language(persona);
        boolean drafting = tools.canvas().drafting().offers();
        List<String> head = tools.canvas().card().map(Card::head).orElse(List.of());
        return new CardPlan(persona, template, drafting).blocks(head).stream().filter(plan -> plan.block().id().equals(block))
                .map(plan -> plan.title(locale)).findFirst().orElse("");
    }

    String block() {
        return block;
    }

    @Override
    public Origin origin() {
        return Origin.NONE;
    }

    @Override
    public String text() {
        return title(CardTemplates.of(persona));
    }

    @Override
    public String normal(String words) {
        String kept = words.strip();
        return kept.isEmpty() ? usual : kept;
    }

    @Override
    public Command write(String words) {
        String kept = words.strip();
        return tools.restyling(persona, template -> Arranging.retitle(template, block, kept.equals(usual) ? "" : kept))
                .orElse(IdentityCommand.INSTANCE);
    }

    @Override
    public String step() {
        return Texts.get("title.step");
    }

    @Override
    public void show(Persona copy, String words) {
        CardTemplate wanted = Arranging.retitle(CardTemplates.of(copy), block, words);
        copy.setArrangement(Designs.difference(CardTemplates.chosen(copy), wanted, copy.getArrangement()).orElse(null));
    }

    @Override
    public CaretMap map(Scene scene, String words) {
        return CaretMap.ofTitle(scene, block, words);
    }

    @Override
    public boolean isProse() {
        return false;
    }

    @Override
    public boolean isTemplate() {
        return true;
    }

    @Override
    public String hint() {
        return usual;
    }

    @Override
    public boolean isThere() {
        return Optional.ofNullable(persona.eContainer()).isPresent();
    }
}
