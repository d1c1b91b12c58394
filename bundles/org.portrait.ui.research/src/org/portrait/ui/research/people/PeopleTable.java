/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portrait.research.people.Person;
import org.portrait.research.people.Standing;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** The list of the people. Rows are written when they are seen, so that there may be a hundred thousand. */
final class PeopleTable {

    /** The toolkit makes so many rows in some milliseconds. */
    private static final int STEP = 2000;
    /** So many rows before the last one, more are made. */
    private static final int AHEAD = 200;

    private final UiTexts texts = UiTexts.of(PeopleTable.class);
    private final PeopleWords words;
    private final Table table;
    private final Runnable sorted;
    private Supplier<Comparator<Person>> order;
    private List<Person> shown = List.of();
    private boolean growing;

    /**
     * @param selected hears of the people who are selected
     * @param sorted   runs when people are to be shown in another order
     */
    PeopleTable(Composite parent, PeopleWords words, Consumer<List<Person>> selected, Runnable sorted) {
        this.words = words;
        this.sorted = sorted;
        TableColumnLayout layout = new TableColumnLayout();
        parent.setLayout(layout);
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Accessibility.name(table, texts.get("page"));
        column(layout, "column.code", 12, () -> Comparator.comparing(Person::code, PeopleTable::compareCodes));
        column(layout, "column.name", 24, byText(Person::name));
        column(layout, "column.contacts", 22, byText(Person::contacts));
        column(layout, "column.where", 22, byText(words::where));
        column(layout, "column.answers", 9, () -> Comparator.comparingInt(Person::answers).reversed());
        column(layout, "column.consent", 26, () -> Comparator.comparing(Person::standing));
        table.addListener(SWT.SetData, event -> {
            write((TableItem) event.item, shown.get(event.index));
            grow(event.index);
        });
        table.addListener(SWT.Selection, event -> selected.accept(selection()));
    }

    /** Each text is made once; whoever has none comes last. */
    private static Supplier<Comparator<Person>> byText(Function<Person, String> text) {
        return () -> {
            Map<Person, String> texts = new IdentityHashMap<>();
            Function<Person, String> known = person -> texts.computeIfAbsent(person, text);
            return Comparator.<Person, Boolean>comparing(person -> known.apply(person).isEmpty()).thenComparing(known, String.CASE_INSENSITIVE_ORDER);
        };
    }

    /** R2 comes before R10. */
    private static int compareCodes(String one, String other) {
        return one.matches("R\\d{1,6}") && other.matches("R\\d{1,6}")
                ? Integer.compare(Integer.parseInt(one.substring(1)), Integer.parseInt(other.substring(1)))
                : one.compareToIgnoreCase(other);
    }

    private void column(TableColumnLayout layout, String key, int weight, Supplier<Comparator<Person>> by) {
        TableColumn column = new TableColumn(table, key.equals("column.answers") ? SWT.RIGHT : SWT.LEFT);
        column.setText(texts.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight));
        column.addListener(SWT.Selection, event -> {
            boolean again = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
            table.setSortColumn(column);
            table.setSortDirection(again ? SWT.DOWN : SWT.UP);
            order = again ? () -> by.get().reversed() : by;
            sorted.run();
        });
    }

    private void write(TableItem item, Person person) {
        item.setText(new String[] {person.code(), person.name(), person.contacts(), words.where(person), String.valueOf(person.answers()),
                words.standing(person)});
        boolean wrong = person.standing() == Standing.MISSING
                || person.answers() > 0 && (person.standing() == Standing.WITHDRAWN || person.standing() == Standing.ENDED);
        item.setForeground(5, wrong ? Tint.warning(table) : null);
    }

    Table control() {
        return table;
    }

    /** The order that was chosen; {@code null} for none. */
    Supplier<Comparator<Person>> order() {
        return order;
    }

    /**
     * Shows people; who was selected stays so. Of many, rows are made as one comes to them: the toolkit takes seconds to take a hundred thousand away
     * again.
     */
    void show(List<Person> people) {
        Set<String> selected = new HashSet<>();
        selection().forEach(person -> selected.add(person.id()));
        shown = people;
        if (shown.size() < table.getItemCount()) {
            table.removeAll();
        }
        table.setItemCount(Math.min(shown.size(), Math.max(table.getItemCount(), STEP)));
        table.clearAll();
        select(selected);
    }

    /** Makes more rows when the last ones are seen. */
    private void grow(int seen) {
        if (!growing && seen >= table.getItemCount() - AHEAD && table.getItemCount() < shown.size()) {
            growing = true;
            table.getDisplay().asyncExec(() -> {
                growing = false;
                if (!table.isDisposed() && table.getItemCount() < shown.size()) {
                    table.setItemCount(Math.min(shown.size(), table.getItemCount() + STEP));
                }
            });
        }
    }

    /** Selects people by their identifiers, and shows the first of them. @return whether there was one of them */
    boolean select(Set<String> ids) {
        int[] rows = IntStream.range(0, shown.size()).filter(row -> ids.contains(shown.get(row).id())).toArray();
        table.deselectAll();
        if (rows.length > 0) {
            table.setItemCount(Math.max(table.getItemCount(), rows[rows.length - 1] + 1));
            table.setSelection(rows);
        }
        return rows.length > 0;
    }

    /** Selects the first row when none is. */
    void selectSomebody() {
        if (table.getSelectionCount() == 0 && !shown.isEmpty()) {
            table.setSelection(0);
        }
    }

    /** Who is selected. */
    List<Person> selection() {
        return IntStream.of(table.getSelectionIndices()).filter(row -> row < shown.size()).mapToObj(shown::get).toList();
    }
}
