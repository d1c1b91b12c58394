/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;

/** Several traits: their names in one line, with a menu of all traits beside it. */
final class TraitKeysField extends Field {

    private final Composite box;
    private final WordsField words;

    TraitKeysField(Composite parent, FieldHost host, Slot slot) {
        super(host, slot);
        box = Boxes.row(parent, host, 2);
        words = new WordsField(box, host, slot, new Keys());
        words.onProblem(this::problem);
        words.control().setMessage(Texts.get("traits.needed"));
        words.control().setLayoutData(Boxes.wide());
        GlyphButton add = new GlyphButton(box, Glyph.DOWN, Texts.get("traits.pick"));
        add.setAccessibleName(Texts.get("traits.pick"));
        add.addListener(SWT.Selection, event -> menu(add));
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public boolean setFocus() {
        return words.setFocus();
    }

    @Override
    public void show() {
        words.show();
    }

    @Override
    public void flush() {
        words.flush();
    }

    @Override
    public void bind(Slot other) {
        words.bind(other);
        super.bind(other);
    }

    private void menu(Control anchor) {
        words.flush();
        Menu menu = new Menu(anchor);
        for (var group : Trait.groups()) {
            MenuItem item = new MenuItem(menu, SWT.CASCADE);
            item.setText(ModelTexts.name(group, Texts.locale()));
            Menu traits = new Menu(item);
            item.setMenu(traits);
            Trait.all().stream().filter(trait -> group.equals(trait.group())).forEach(trait -> entry(traits, trait));
        }
        menu.addListener(SWT.Hide, event -> anchor.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(anchor.toDisplay(0, anchor.getSize().y));
        menu.setVisible(true);
    }

    private void entry(Menu menu, Trait trait) {
        List<Object> keys = new ArrayList<>(slot().items());
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(trait.name(Texts.locale()));
        item.setSelection(keys.contains(trait.key()));
        item.addListener(SWT.Selection, event -> {
            if (!keys.remove(trait.key())) {
                keys.add(trait.key());
            }
            write(keys);
            words.show();
        });
    }

    private static final class Keys extends WordsField.Parted {
        @Override
        public String format(List<String> value) {
            return super.format(value == null ? List.of() : value.stream().map(TraitNames::ofKey).toList());
        }

        @Override
        public List<String> parse(String text) {
            return super.parse(text).stream().map(TraitNames::toKey).toList();
        }
    }
}
