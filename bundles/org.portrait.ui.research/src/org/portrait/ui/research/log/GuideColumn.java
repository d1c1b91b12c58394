/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.research.Section;
import org.portrait.research.log.Agenda;
import org.portrait.research.log.InterviewLog;
import org.portrait.research.log.Topic;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/**
 * The guide with what became of each question, and the box that finds one. Rows are made anew only when there are other questions; an
 * answer changes its own row.
 */
final class GuideColumn {

    private static final int WIDTH = 340;
    private static final int MARKS = 34;
    private static final int PAD = 14;
    private static final String FOLLOWS = "\u2003↳ ";

    private final UiTexts texts = UiTexts.of(GuideColumn.class);
    private final LogFonts fonts;
    private final Consumer<Topic> chosen;
    private final Runnable leave;
    private final Composite box;
    private final Text find;
    private final Table table;
    private List<String> keys = List.of();
    private Agenda agenda;
    private InterviewLog log;

    /**
     * @param chosen gets the topic that the user goes to
     * @param leave  runs when the user wants to go on writing
     */
    GuideColumn(Composite parent, FormToolkit forms, LogFonts fonts, Consumer<Topic> chosen, Runnable leave) {
        this.fonts = fonts;
        this.chosen = chosen;
        this.leave = leave;
        box = forms.createComposite(parent);
        GridLayout layout = Boxes.grid(1, 0);
        layout.verticalSpacing = 8;
        box.setLayout(layout);
        find = new Text(box, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibility.name(find, texts.get("find"));
        table = new Table(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibility.name(table, texts.get("guide"));
        new TableColumn(table, SWT.LEFT).setWidth(MARKS);
        TableColumn words = new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, event -> {
            words.setWidth(Math.max(80, table.getClientArea().width - MARKS));
            if (log != null) {
                renew();
            }
            reveal(table.getSelectionIndex());
        });
        table.addListener(SWT.Selection, event -> selected());
        table.addListener(SWT.DefaultSelection, event -> leave.run());
        table.addListener(SWT.MouseUp, event -> leave.run());
        table.addListener(SWT.MouseMove, event -> explain(table.getItem(new Point(event.x, event.y))));
        find.addListener(SWT.Modify, event -> fill());
        find.addListener(SWT.DefaultSelection, event -> goToFound());
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
                event.doit = false;
            }
        });
        find.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                endFinding();
            }
        });
    }

    Control control() {
        return box;
    }

    /** The width that suits it. */
    static int width() {
        return WIDTH;
    }

    /** The questions. */
    Table table() {
        return table;
    }

    /** Says in the empty box which key leads to it. */
    void hint(String key) {
        find.setMessage(texts.get("find.hint", key));
    }

    /** Puts the cursor into the box that finds questions. */
    void find() {
        find.setFocus();
        find.selectAll();
    }

    private void endFinding() {
        find.setText("");
        leave.run();
    }

    private void goToFound() {
        Optional<Topic> first = found().stream().findFirst();
        find.setText("");
        first.ifPresent(chosen);
        leave.run();
    }

    private List<Topic> found() {
        return find.getText().isBlank() ? agenda.topics() : agenda.search(find.getText());
    }

    private void selected() {
        Object data = table.getSelectionIndex() < 0 ? null : table.getItem(table.getSelectionIndex()).getData();
        if (data instanceof Topic topic) {
            chosen.accept(topic);
        } else if (data instanceof Section section) {
            agenda.topics().stream().filter(topic -> topic.section().filter(section::equals).isPresent()).findFirst().ifPresent(chosen);
        }
    }

    /** Shows a session; rows stay when the questions are the same. */
    void show(InterviewLog shown) {
        log = shown;
        agenda = shown.agenda();
        List<String> now = keysOf(agenda);
        if (!now.equals(keys)) {
            keys = now;
            fill();
        } else {
            renew();
        }
        select(shown.topic());
    }

    /** Other elements may stand for the same questions after the file was read again. */
    private static List<String> keysOf(Agenda agenda) {
        List<String> keys = new ArrayList<>();
        agenda.topics().forEach(topic -> keys.add(topic.key() + "|" + topic.text()));
        return keys;
    }

    private void fill() {
        if (agenda == null) {
            return;
        }
        table.setRedraw(false);
        table.removeAll();
        Set<Section> begun = new HashSet<>();
        for (Topic topic : found()) {
            topic.section().filter(begun::add).ifPresent(this::addSection);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(topic);
            write(item, topic);
        }
        table.setRedraw(true);
        select(log.topic());
        // Rows that were just made have no height yet.
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed()) {
                reveal(table.getSelectionIndex());
            }
        });
    }

    private void addSection(Section section) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setData(section);
        item.setText(1, Objects.toString(section.getTitle(), ""));
        item.setFont(1, fonts.bold());
    }

    private void renew() {
        for (TableItem item : table.getItems()) {
            if (item.getData() instanceof Topic topic) {
                agenda.find(topic.key()).ifPresent(now -> {
                    item.setData(now);
                    write(item, now);
                });
            }
        }
    }

    /** Shows what became of one topic. */
    void update(Topic topic) {
        item(topic).ifPresent(item -> write(item, topic));
    }

    private void write(TableItem item, Topic topic) {
        InterviewLog.State state = log.state(topic);
        String sign = switch (state) {
            case OPEN -> "";
            case ANSWERED -> "✓";
            case SKIPPED -> "–";
        };
        set(item, 0, log.isMarked(topic) ? sign + "★" : sign);
        String words = topic instanceof Topic.Beside ? texts.get("beside") : topic.text().replaceAll("\\s+", " ");
        set(item, 1, fitting(topic.isFollowUp() ? FOLLOWS + words : words));
        item.setForeground(state == InterviewLog.State.OPEN ? null : Tint.quiet(table));
    }

    /** The words, cut off with dots where there is less room than they want. */
    private String fitting(String words) {
        int room = table.getColumn(1).getWidth() - PAD;
        GC gc = new GC(table);
        try {
            if (gc.textExtent(words).x <= room) {
                return words;
            }
            int fits = 1;
            for (int tooLong = words.length(); tooLong - fits > 1;) {
                int length = (fits + tooLong) / 2;
                if (gc.textExtent(words.substring(0, length) + "…").x > room) {
                    tooLong = length;
                } else {
                    fits = length;
                }
            }
            return words.substring(0, fits).stripTrailing() + "…";
        } finally {
            gc.dispose();
        }
    }

    /** What is cut off is told to who points at it. */
    private void explain(TableItem item) {
        String words = item != null && item.getData() instanceof Topic topic && item.getText(1).endsWith("…") ? topic.text() : null;
        if (!Objects.equals(table.getToolTipText(), words)) {
            table.setToolTipText(words);
        }
    }

    private static void set(TableItem item, int column, String text) {
        if (!item.getText(column).equals(text)) {
            item.setText(column, text);
        }
    }

    private Optional<TableItem> item(Topic topic) {
        for (TableItem item : table.getItems()) {
            if (item.getData() instanceof Topic other && other.key().equals(topic.key())) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** Selects where one is. */
    void select(Topic topic) {
        Optional<TableItem> item = item(topic);
        int index = item.map(table::indexOf).orElse(-1);
        if (table.getSelectionIndex() != index) {
            table.deselectAll();
            if (index >= 0) {
                table.setSelection(index);
                reveal(index);
            }
        }
    }

    /** Keeps some questions before and behind in sight. */
    private void reveal(int index) {
        int rows = table.getClientArea().height / Math.max(1, table.getItemHeight());
        if (index < 0 || rows < 4) {
            return;
        }
        int top = table.getTopIndex();
        if (index < top + 1 || index > top + rows - 3) {
            table.setTopIndex(Math.max(0, index - rows / 3));
        }
    }
}
