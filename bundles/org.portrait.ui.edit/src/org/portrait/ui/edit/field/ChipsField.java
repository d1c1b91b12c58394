/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import static org.portrait.model.PersonaPackage.Literals.STATEMENT__TEXT;
import static org.portrait.model.PersonaPackage.Literals.STATEMENT__WEIGHT;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Chip;
import org.portrait.ui.edit.widget.ChipLine;

/**
 * A list of short items as chips, with a place to write behind the last: Enter or a comma adds, Backspace there goes back into
 * the chips. A chip is edited where it stands, moved with Alt and arrows or the pointer, and given a weight with the keys 1 to 5.
 */
final class ChipsField extends ItemsField implements ChipLine.Listener {

    private final Composite box;
    private final ChipLine line;
    private final ItemEntry entry;
    private ChipEditor editor;
    private EObject chosen;

    ChipsField(Composite parent, FieldHost host, Slot slot) {
        super(host, slot);
        box = host.toolkit().createComposite(parent);
        line = new ChipLine(box, this);
        line.setAccessibleName(name());
        line.setHelp(Texts.get("chips.help"), Texts.get("row.remove"));
        entry = new ItemEntry(box, this, SWT.NONE, words -> add(Editing.items(slot(), words), null));
        entry.text().moveAbove(line);
        Boxes.frameless(entry.text());
        entry.text().setMessage(Texts.get("chips.add"));
        entry.text().addListener(SWT.KeyDown, this::key);
        entry.text().addListener(SWT.FocusIn, event -> activate(true));
        entry.text().addListener(SWT.FocusOut, event -> activate(false));
        box.setLayout(new Places());
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public boolean setFocus() {
        return entry.text().setFocus();
    }

    @Override
    public void focusItem(EObject item) {
        int index = items().indexOf(item);
        if (index < 0) {
            setFocus();
        } else {
            line.select(index);
        }
    }

    @Override
    public void show() {
        List<EObject> items = items();
        if (editor != null && !items.contains(editor.item())) {
            editor.close();
        }
        boolean focus = line.isFocusControl();
        int before = line.getSelected();
        line.setChips(chips(items));
        box.setTabList(items.isEmpty() ? new Control[] {entry.text()} : new Control[] {line, entry.text()});
        if (focus && items.isEmpty()) {
            setFocus();
        } else if (focus && items.contains(chosen) && items.indexOf(chosen) != before) {
            line.select(items.indexOf(chosen));
        }
        lay();
    }

    @Override
    public void bind(Slot other) {
        chosen = null;
        super.bind(other);
    }

    @Override
    public void flush() {
        if (editor != null) {
            editor.finish();
        }
    }

    @Override
    public void selected(int index) {
        EObject item = items().get(index);
        if (chosen != item) {
            chosen = item;
            host().focused(Slot.of(item, STATEMENT__TEXT));
        }
        Scrolling.show(line, line.area(index));
    }

    @Override
    public void edit(int index) {
        flush();
        editor = new ChipEditor(this, box, items().get(index));
        lay();
        editor.text().setFocus();
        editor.text().selectAll();
        activate(true);
    }

    @Override
    public void remove(int index, boolean back) {
        remove(items().get(index));
        int left = items().size();
        if (index >= left) {
            setFocus();
        } else {
            line.select(back ? Math.max(0, index - 1) : index);
        }
    }

    @Override
    public void move(int from, int to) {
        List<EObject> items = items();
        move(items.get(from), items.get(to));
        line.select(to);
    }

    @Override
    public void weigh(int index, int weight) {
        host().editing().set(Slot.of(items().get(index), STATEMENT__WEIGHT), weight == 0 ? null : Integer.valueOf(weight));
        show();
    }

    @Override
    public void menu(int index) {
        ChipMenu.open(this, line, index);
    }

    @Override
    public void write(String typed) {
        Text text = entry.text();
        text.setFocus();
        if (!typed.isEmpty()) {
            text.setText(typed);
            text.setSelection(typed.length());
        }
    }

    /** The chips; for those who look at the field from outside. */
    ChipLine line() {
        return line;
    }

    /** The place for new items. */
    ItemEntry entry() {
        return entry;
    }

    /** The text of a chip is being changed: its chip grows with it. */
    void typing() {
        line.setChips(chips(items()));
        lay();
    }

    /** The text of a chip is done. @param refocus whether the chip gets the focus back */
    void edited(boolean refocus) {
        EObject item = editor.item();
        editor = null;
        activate(false);
        show();
        if (refocus) {
            focusItem(item);
        }
    }

    private List<Chip> chips(List<EObject> items) {
        List<Chip> chips = new ArrayList<>(items.size());
        for (EObject item : items) {
            Chip chip = ChipMenu.chip(item);
            chips.add(editor != null && editor.item() == item ? chip.says(editor.text().getText() + "MM") : chip);
        }
        return chips;
    }

    private void key(Event event) {
        Text text = entry.text();
        boolean start = text.getCaretPosition() == 0 && text.getSelectionCount() == 0;
        boolean empty = text.getCharCount() == 0;
        if (event.character == ',' && (empty || !Character.isDigit(text.getText().charAt(text.getCharCount() - 1)))) {
            event.doit = false;
            entry.take();
        } else if (event.keyCode == SWT.ESC && !empty && !entry.isSuggesting()) {
            event.doit = false;
            text.setText("");
        } else if (!line.chips().isEmpty() && !entry.isSuggesting() && (event.keyCode == SWT.BS && empty
                || event.keyCode == SWT.ARROW_LEFT && start || event.keyCode == SWT.ARROW_UP)) {
            event.doit = false;
            line.select(line.chips().size() - 1);
        }
    }

    private void activate(boolean writing) {
        line.setActive(writing, entry.text().getBackground());
    }

    /** Puts everything in its place; asks the page for another height when it is needed. */
    private void lay() {
        int width = box.getClientArea().width;
        if (width > 0 && line.height(width) != box.getClientArea().height) {
            host().resized();
        }
        box.layout();
    }

    /** The chips fill the box, the texts lie on them. */
    private final class Places extends Layout {

        @Override
        protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean changed) {
            return line.computeSize(widthHint, heightHint, changed);
        }

        @Override
        protected void layout(Composite composite, boolean changed) {
            Rectangle area = composite.getClientArea();
            line.setBounds(area);
            put(entry.text(), line.entry(area.width));
            int edited = editor == null ? -1 : items().indexOf(editor.item());
            if (edited >= 0) {
                put(editor.text(), line.textArea(edited));
            }
        }

        private static void put(Text text, Rectangle place) {
            int height = Math.min(place.height, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
            text.setBounds(place.x, place.y + (place.height - height) / 2, place.width, height);
        }
    }
}
