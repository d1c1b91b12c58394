/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.portrait.card.arrange.Alignment;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.template.Block;
import org.portrait.card.template.Position;
import org.portrait.card.theme.Theme;
import org.portrait.model.Accent;
import org.portrait.model.Emphasis;

/** What menus offer for blocks. */
final class BlockMenu {

    private static final int MOST_COLUMNS = 6;

    private final BlockTools tools;
    private final BlockCommands commands;

    BlockMenu(BlockTools tools) {
        this.tools = tools;
        commands = tools.commands();
    }

    /** Everything that can be done with the blocks that are meant, and with the card. */
    void fill(IMenuManager menu) {
        boolean any = !commands.names().isEmpty();
        menu.add(action("menu.add", "/", tools::search));
        if (any) {
            menu.add(new Separator());
            MenuManager move = new MenuManager(Words.get("menu.move"));
            move.add(action("menu.up", "Ctrl+↑", () -> commands.shift(-1)));
            move.add(action("menu.down", "Ctrl+↓", () -> commands.shift(1)));
            move.add(action("menu.left", "Ctrl+←", () -> commands.aside(-1)));
            move.add(action("menu.right", "Ctrl+→", () -> commands.aside(1)));
            menu.add(move);
            MenuManager width = new MenuManager(Words.get("menu.width"));
            fillWidths(width);
            menu.add(width);
            MenuManager emphasis = new MenuManager(Words.get("menu.emphasis"));
            fillEmphasis(emphasis);
            menu.add(emphasis);
            MenuManager colour = new MenuManager(Words.get("menu.colour"));
            fillColours(colour);
            menu.add(colour);
            if (commands.names().size() > 1) {
                MenuManager align = new MenuManager(Words.get("menu.align"));
                for (Alignment alignment : Alignment.values()) {
                    align.add(action("align." + alignment, "", () -> commands.align(alignment)));
                }
                menu.add(align);
            }
            menu.add(action("menu.duplicate", "Ctrl+D", commands::duplicate));
            menu.add(action("menu.remove", "Delete", commands::remove));
        }
        menu.add(new Separator());
        menu.add(action("menu.all", "Ctrl+A", tools::selectAll));
        MenuManager columns = new MenuManager(Words.get("menu.columns"));
        int now = tools.canvas().card().map(card -> card.grid().columns()).orElse(0);
        for (int count = 1; count <= MOST_COLUMNS; count++) {
            int wanted = count;
            columns.add(choice(Words.get("menu.columns.count", count), count == now, () -> commands.columns(wanted)));
        }
        menu.add(columns);
        IAction reset = action("menu.reset", "", commands::reset);
        reset.setEnabled(commands.isRearranged());
        menu.add(reset);
        menu.add(new Separator());
    }

    /** How many columns a block is wide. */
    void fillWidths(IMenuManager menu) {
        int all = tools.canvas().card().map(card -> card.grid().columns()).orElse(1);
        List<Integer> now = commands.names().stream().flatMap(name -> tools.places().position(name).stream()).map(Position::span).distinct().toList();
        for (int count = 1; count <= all; count++) {
            int wanted = count;
            menu.add(choice(Words.get("menu.width.count", count), now.equals(List.of(count)), () -> commands.widen(wanted)));
        }
    }

    /** How much a block stands out. */
    void fillEmphasis(IMenuManager menu) {
        for (Emphasis emphasis : Emphasis.VALUES) {
            menu.add(choice(Words.get("emphasis." + emphasis.getName()), isAll(block -> block.emphasis() == emphasis), () -> commands.emphasise(emphasis)));
        }
    }

    /** What a block is about, with the colours of the theme. */
    void fillColours(IMenuManager menu) {
        tools.editing().persona().ifPresent(persona -> {
            Theme theme = CardSettings.of(persona, LocalDate.now()).theme();
            for (Accent accent : Accent.VALUES) {
                Action action = choice(Words.get("accent." + accent.getName()), isAll(block -> block.accent() == accent), () -> commands.colour(accent));
                action.setImageDescriptor(ImageDescriptor.createFromImageDataProvider(zoom -> Swatch.of(theme.tone(accent).strong(), zoom)));
                menu.add(action);
            }
        });
    }

    private boolean isAll(Predicate<Block> test) {
        List<Block> blocks = commands.described(commands.names());
        return !blocks.isEmpty() && blocks.stream().allMatch(test);
    }

    private static Action choice(String text, boolean chosen, Runnable work) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    work.run();
                }
            }
        };
        action.setChecked(chosen);
        return action;
    }

    /** @param keys shown behind the text; the canvas itself hears them */
    private static Action action(String key, String keys, Runnable work) {
        return new Action(Words.get(key) + (keys.isEmpty() ? "" : "\t" + keys)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
