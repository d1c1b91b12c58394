/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.edit.widget.Tint;

/** A slim panel with all that can be put on the card; from here it is dragged to its place. It can be folded, which is remembered. */
public final class Palette implements Cursor.Listener {

    private static final int LEAST_WIDTH = 216;
    private static final int MOST_WIDTH = 300;
    /** In front of the name of a group, and behind it for the bar of the list. */
    private static final int AROUND = 48;
    private static final int FOLDED = 30;
    private static final String OPEN = "palette.open";

    private final BlockTools tools;
    private final CardCanvas canvas;
    private final Composite area;
    private final GlyphButton fold;
    private final Label title;
    private final Text search;
    private final Tree tree;
    private final IDialogSettings settings;
    private List<Pieces.Entry> entries = List.of();
    /** What the tree shows, and the words by which that was found. */
    private List<Pieces.Entry> shown = List.of();
    private String foundBy = "";
    private boolean open;
    private Optional<Press> press = Optional.empty();

    /** Where the mouse went down. */
    private static final class Press {
        private final Pieces.Entry entry;
        private final int x;
        private final int y;
        private Insertion insertion;

        Press(Pieces.Entry entry, int x, int y) {
            this.entry = entry;
            this.x = x;
            this.y = y;
        }
    }

    /** A palette that the workbench remembers. @param parent lies beside the card; its layout data is a {@link GridData} */
    public static Palette remembered(Composite parent, BlockTools tools) {
        return new Palette(parent, tools, PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Palette.class)).getDialogSettings());
    }

    /** @param settings keep whether it is folded */
    Palette(Composite parent, BlockTools tools, IDialogSettings settings) {
        this.tools = tools;
        this.settings = settings;
        canvas = tools.canvas();
        area = new Composite(parent, SWT.NONE);
        area.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 3;
        layout.marginHeight = 4;
        layout.verticalSpacing = 4;
        area.setLayout(layout);
        fold = new GlyphButton(area, Glyph.ADD, Words.get("palette.open"));
        fold.addListener(SWT.Selection, event -> setOpen(!open));
        title = new Label(area, SWT.NONE);
        title.setText(Words.get("palette.title"));
        title.setBackground(area.getBackground());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search = new Text(area, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Words.get("palette.find"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        tree = new Tree(area, SWT.SINGLE | SWT.V_SCROLL);
        tree.setBackground(area.getBackground());
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        tree.setToolTipText(Words.get("palette.help"));
        tree.addListener(SWT.MouseMove, this::explain);
        search.addListener(SWT.Modify, event -> fill());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && tree.getItemCount() > 0) {
                tree.setFocus();
                firstPiece().ifPresent(tree::setSelection);
            } else if (event.keyCode == SWT.ESC) {
                search.setText("");
                canvas.forceFocus();
            }
        });
        search.addListener(SWT.DefaultSelection, event -> {
            if (!search.getText().isBlank()) {
                firstPiece().ifPresent(this::add);
            }
        });
        tree.addListener(SWT.DefaultSelection, event -> add((TreeItem) event.item));
        tree.addListener(SWT.MouseDown, this::press);
        tree.addListener(SWT.MouseMove, this::move);
        tree.addListener(SWT.MouseUp, event -> release());
        tree.addListener(SWT.FocusOut, event -> cancel());
        tree.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && press.isPresent()) {
                cancel();
                event.doit = false;
            }
        });
        tools.editing().cursor().addListener(this);
        area.addListener(SWT.Dispose, event -> tools.editing().cursor().removeListener(this));
        ((GridData) parent.getLayoutData()).exclude = false;
        setOpen(settings.get(OPEN) == null || settings.getBoolean(OPEN));
    }

    /** Unfolds or folds it. */
    public void setOpen(boolean wanted) {
        open = wanted;
        settings.put(OPEN, open);
        for (var part : List.of(title, search, tree)) {
            part.setVisible(open);
            ((GridData) part.getLayoutData()).exclude = !open;
        }
        fold.setToolTipText(Words.get(open ? "palette.close" : "palette.open"));
        fold.setAccessibleName(fold.getToolTipText());
        GridData data = (GridData) area.getParent().getLayoutData();
        data.widthHint = open ? width() : FOLDED;
        area.getParent().requestLayout();
        area.layout();
        contentChanged();
    }

    /** As wide as the names of the groups want it. */
    private int width() {
        GC gc = new GC(tree);
        try {
            int widest = Stream.concat(Trait.groups().stream().map(group -> ModelTexts.name(group, Texts.locale())), Stream.of(Words.get("palette.more"),
                    Words.get("palette.leftOut"))).mapToInt(name -> gc.textExtent(name).x).max().orElse(0);
            return Math.clamp(widest + AROUND, LEAST_WIDTH, MOST_WIDTH);
        } finally {
            gc.dispose();
        }
    }

    /** What the pointer is on explains itself. */
    private void explain(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        String words = item != null && item.getData() instanceof Pieces.Entry entry ? (entry.name() + "\n" + entry.help()).strip() : Words.get("palette.help");
        if (!words.equals(tree.getToolTipText())) {
            tree.setToolTipText(words);
        }
    }

    @Override
    public void subjectChanged() {
        contentChanged();
    }

    /** Fills itself anew when something else is on the card. */
    @Override
    public void contentChanged() {
        if (!open || area.isDisposed()) {
            return;
        }
        entries = tools.editing().persona().flatMap(persona -> tools.editing().template()
                .map(template -> Pieces.all(persona, template, Texts.locale()))).orElse(List.of());
        fill();
    }

    private void fill() {
        String words = search.getText().strip();
        Locale locale = Texts.locale();
        List<Pieces.Entry> found = words.isEmpty() ? entries : Pieces.find(entries, words, locale);
        if (found.equals(shown) && words.equals(foundBy)) {
            return;
        }
        shown = found;
        foundBy = words;
        Map<String, List<Pieces.Entry>> groups = new LinkedHashMap<>();
        found.forEach(entry -> groups.computeIfAbsent(entry.group(), group -> new ArrayList<>()).add(entry));
        List<String> opened = new ArrayList<>();
        for (TreeItem item : tree.getItems()) {
            if (item.getExpanded()) {
                opened.add(item.getText());
            }
        }
        tree.setRedraw(false);
        tree.removeAll();
        groups.forEach((group, pieces) -> {
            TreeItem top = new TreeItem(tree, SWT.NONE);
            top.setText(group);
            pieces.forEach(piece -> {
                TreeItem item = new TreeItem(top, SWT.NONE);
                item.setText(piece.name());
                item.setData(piece);
                if (piece.onCard()) {
                    item.setForeground(Tint.quiet(area));
                }
            });
            top.setExpanded(!words.isEmpty() || opened.contains(group) || pieces.getFirst().piece() instanceof Piece.LeftOut);
        });
        tree.setRedraw(true);
    }

    private Optional<TreeItem> firstPiece() {
        for (TreeItem top : tree.getItems()) {
            if (top.getItemCount() > 0) {
                return Optional.of(top.getItem(0));
            }
        }
        return Optional.empty();
    }

    private void add(TreeItem item) {
        if (item.getData() instanceof Pieces.Entry entry) {
            canvas.forceFocus();
            tools.adding().take(entry.piece());
        } else {
            item.setExpanded(!item.getExpanded());
        }
    }

    private void press(Event event) {
        cancel();
        TreeItem item = event.button == 1 ? tree.getItem(new Point(event.x, event.y)) : null;
        press = item != null && item.getData() instanceof Pieces.Entry entry ? Optional.of(new Press(entry, event.x, event.y)) : Optional.empty();
    }

    private void move(Event event) {
        press.ifPresent(from -> {
            if (from.insertion == null && (Math.abs(event.x - from.x) > 6 || Math.abs(event.y - from.y) > 6)) {
                from.insertion = new Insertion(tools, from.entry.piece(), from.entry.name());
            }
            if (from.insertion != null) {
                Point at = canvas.toControl(tree.toDisplay(event.x, event.y));
                from.insertion.move(at.x, at.y);
            }
        });
    }

    private void release() {
        Optional<Press> done = press;
        press = Optional.empty();
        done.filter(from -> from.insertion != null).ifPresent(from -> from.insertion.drop());
    }

    private void cancel() {
        Optional<Press> broken = press;
        press = Optional.empty();
        broken.filter(from -> from.insertion != null).ifPresent(from -> from.insertion.cancel());
    }
}
