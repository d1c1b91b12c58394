/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.portrait.core.command.TraitEdits;
import org.portrait.research.Code;
import org.portrait.research.Highlight;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.CodeEdits;
import org.portrait.research.coding.CodePalette;
import org.portrait.research.coding.Coded;
import org.portrait.research.coding.Passage;
import org.portrait.research.compose.Excerpt;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.research.page.Computing;
import org.portrait.ui.research.use.Use;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.text.Accessibility;

/** The code book, and beside it what the chosen code has: highlights, codes that come with it, saturation, agreement of coders. */
final class CodesView {

    private final Material material;
    private final Supplier<DocumentSession> session;
    private final CodeActions actions;
    private final Composite area;
    private final Composite whole;
    private final StackLayout stack = new StackLayout();
    private final SashForm parts;
    private final Composite empty;
    private final Hues hues;
    private final CodeTree tree;
    private final Text definition;
    private final SaidSheet said;
    private final List<Figures<?>> figures;
    private final CTabFolder sheets;
    private final Computing computing;
    /** What was counted since the last change, by the figures that it is for. */
    private final Map<Figures<?>, Object> counted = new HashMap<>();
    private final Button merge;
    private final Button delete;
    private final Button below;
    private boolean showing;

    /**
     * @param session the document of the research
     * @param use     takes words out of the research
     * @param opened  gets a highlight to be shown where it was said
     */
    CodesView(Composite parent, Material material, Supplier<DocumentSession> session, Use use, Consumer<Passage> opened) {
        this.material = material;
        this.session = session;
        actions = new CodeActions(material);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        hues = new Hues(area);
        whole = new Composite(area, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        whole.setLayout(stack);
        empty = emptyState();
        parts = new SashForm(whole, SWT.HORIZONTAL);
        Composite left = new Composite(parts, SWT.NONE);
        left.setLayout(new GridLayout());
        Composite tools = new Composite(left, SWT.NONE);
        tools.setLayout(Boxes.grid(4, 4));
        tools.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button(tools, "codes.add", () -> add(null));
        below = button(tools, "codes.addBelow", () -> tree().one().ifPresent(this::add));
        merge = button(tools, "codes.merge", this::askMerge);
        delete = button(tools, "codes.delete", this::delete);
        tree = new CodeTree(left, material, hues, actions::rename);
        tree.viewer().getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.viewer().addSelectionChangedListener(event -> chosen());
        tree.viewer().getTree().addListener(SWT.KeyDown, this::key);
        tree.viewer().addDoubleClickListener(event -> tree.one().ifPresent(tree::rename));
        tree.viewer().getTree().setMenu(menu());
        CodeDrag.install(tree, actions);
        definition = definition(left);
        sheets = new CTabFolder(parts, SWT.TOP | SWT.FLAT);
        said = new SaidSheet(sheets, opened, this::askOther);
        use.drag(said.table(), this::said);
        use.menu(said.table(), this::said);
        figures = List.of(said, new TogetherSheet(sheets, hues), new SaturationSheet(sheets, material, this::askAgain),
                new AgreementSheet(sheets, hues));
        computing = new Computing(left, session);
        sheets.setSelection(0);
        sheets.addListener(SWT.Selection, event -> showSheet());
        parts.setWeights(42, 58);
    }

    private CodeTree tree() {
        return tree;
    }

    private Composite emptyState() {
        Label label = EmptyState.of(whole, Words.get("codes.empty"));
        Composite box = label.getParent();
        Button first = button(box, "codes.add", () -> add(null));
        first.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
        ((GridData) label.getLayoutData()).verticalAlignment = SWT.BOTTOM;
        return box;
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Words.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private Text definition(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Words.get("codes.definition"));
        Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = text.getLineHeight() * 5;
        text.setLayoutData(data);
        text.setMessage(Words.get("codes.definition.hint"));
        Accessibility.label(label, text);
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                tree.one().ifPresent(code -> actions.define(code, text.getText()));
            }
        });
        text.addListener(SWT.FocusOut, event -> material.editing().endTyping());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return text;
    }

    Control control() {
        return area;
    }

    void setFocus() {
        if (stack.topControl == parts) {
            tree.viewer().getTree().setFocus();
        } else {
            area.setFocus();
        }
    }

    /** Shows everything as it is now; figures as soon as they are counted. */
    void refresh() {
        counted.clear();
        stack.topControl = material.research().getCodes().isEmpty() ? empty : parts;
        whole.layout();
        tree.refresh();
        chosen();
    }

    private void chosen() {
        int count = tree.selected().size();
        below.setEnabled(count == 1);
        merge.setEnabled(count > 0 && material.book().codes().size() > 1);
        delete.setEnabled(count == 1);
        Optional<Code> code = tree.one();
        String text = code.map(Code::getDefinition).orElse("");
        showing = true;
        // What is being typed has perhaps a space at its end that the document does not keep.
        if (!definition.getText().strip().equals(text == null ? "" : text)) {
            definition.setText(text == null ? "" : text);
        }
        definition.setEnabled(code.isPresent());
        showing = false;
        showSheet();
    }

    private void showSheet() {
        show(figures.get(sheets.getSelectionIndex()));
    }

    /** Something else is asked of the sheet in front. */
    private void askAgain() {
        counted.remove(figures.get(sheets.getSelectionIndex()));
        showSheet();
    }

    private <R> void show(Figures<R> front) {
        if (counted.containsKey(said) && counted.containsKey(front)) {
            @SuppressWarnings("unchecked")
            R known = (R) counted.get(front);
            front.show(known, tree.one());
        } else {
            count(front);
        }
    }

    /** Counts what the sheet in front tells, and the numbers in the tree. */
    private <R> void count(Figures<R> front) {
        record Found<F>(Coded coded, F figures) { }
        Coded known = (Coded) counted.get(said);
        var counting = front.counting();
        computing.ask((research, monitor) -> {
            CodeBook book = CodeBook.of(research);
            R told = counting.apply(research, book);
            return new Found<>(known != null ? known : told instanceof Coded coded ? coded : Coded.of(research, book), told);
        }, found -> {
            counted.put(said, found.coded());
            counted.put(front, found.figures());
            tree.show(found.coded());
            front.show(found.figures(), tree.one());
        });
    }

    private void add(Code above) {
        Code code = actions.add(above);
        refresh();
        tree.rename(code);
    }

    /** The highlights that are selected. */
    List<Excerpt> said() {
        return stack.topControl != parts || sheets.getSelectionIndex() != 0 ? List.of()
                : highlights().stream().map(Excerpt::of).toList();
    }

    private List<Highlight> highlights() {
        return said.selected().stream().flatMap(id -> session.get().find(id).stream()).filter(Highlight.class::isInstance)
                .map(Highlight.class::cast).toList();
    }

    boolean isSaidFocus() {
        return said.table().isFocusControl();
    }

    void select(Code code) {
        tree.select(code);
    }

    /** Deletes the chosen code; asks when highlights go along. */
    void delete() {
        tree.one().ifPresent(code -> actions.delete(code, area.getShell()));
    }

    private void key(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (modifiers == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            tree.one().ifPresent(code -> actions.shift(code, event.keyCode == SWT.ARROW_UP ? -1 : 1));
            event.doit = false;
        }
        if (modifiers != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.F2 -> tree.one().ifPresent(tree::rename);
            case SWT.DEL -> delete();
            case SWT.INSERT -> add(tree.one().flatMap(CodeBook::parent).orElse(null));
            default -> {
                // walks in the tree
            }
        }
    }

    private Menu menu() {
        Menu menu = new Menu(tree.viewer().getTree());
        item(menu, "codes.add", 0, () -> add(null));
        item(menu, "codes.addBelow", 1, () -> tree.one().ifPresent(this::add));
        item(menu, "codes.rename", 1, () -> tree.one().ifPresent(tree::rename));
        MenuItem colours = new MenuItem(menu, SWT.CASCADE);
        colours.setText(Words.get("codes.colour"));
        Menu all = new Menu(colours);
        colours.setMenu(all);
        for (String colour : CodePalette.COLOURS) {
            MenuItem item = new MenuItem(all, SWT.PUSH);
            item.setText(Words.get("colour." + colour.substring(1)));
            item.setImage(hues.square(colour));
            item.addListener(SWT.Selection, event -> tree.one().ifPresent(code -> actions.colour(code, colour)));
        }
        item(menu, "codes.putBelow", 1, this::askHome);
        item(menu, "codes.toTop", 1, () -> tree.one().ifPresent(code -> actions.move(code, null, TraitEdits.END)));
        item(menu, "codes.merge", 1, this::askMerge);
        item(menu, "codes.delete", 1, this::delete);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                item.setEnabled(!(item.getData() instanceof Integer needed) || tree.selected().size() >= needed);
            }
        });
        return menu;
    }

    private static void item(Menu menu, String key, int needed, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Words.get(key));
        item.setData(needed);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void askMerge() {
        List<Code> from = tree.selected();
        if (from.isEmpty()) {
            return;
        }
        String names = String.join(", ", from.stream().map(CodeBook::name).toList());
        pick(Words.get("codes.merge.title", names), code -> from.size() > 1 || !from.contains(code), false, merge, into -> {
            actions.merge(from, into);
            tree.select(into);
        }, name -> {
        });
    }

    private void askHome() {
        tree.one().ifPresent(code -> pick(Words.get("codes.putBelow.title", CodeBook.name(code)), home -> CodeEdits.canMove(code, home), false, below,
                home -> actions.move(code, home, TraitEdits.END), name -> {
                }));
    }

    private void askOther() {
        List<Highlight> highlights = highlights();
        Code code = tree.one().orElse(null);
        if (code != null && !highlights.isEmpty()) {
            pick(Words.count("said.other.title", highlights.size()), other -> other != code, true, said.other(),
                    into -> actions.recode(code, highlights, into), name -> actions.split(code, highlights, name));
        }
    }

    private void pick(String title, Predicate<Code> fits, boolean fresh, Control at, Consumer<Code> taken, Consumer<String> created) {
        Point below = at.toDisplay(0, at.getSize().y + 2);
        new CodePicker(area, material, hues, new CodePicker.Wish(title, Optional.empty(), fits, fresh), below, tree.viewer().getTree(),
                new CodePicker.Taker() {

                    @Override
                    public void take(Code code) {
                        taken.accept(code);
                    }

                    @Override
                    public void create(String name) {
                        created.accept(name);
                    }
                }, (highlight, comment) -> {
                });
    }
}
