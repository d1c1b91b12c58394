/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.portrait.research.survey.ColumnUse;
import org.portrait.research.survey.ColumnView;
import org.portrait.research.survey.Meaning;
import org.portrait.research.survey.SurveyTexts;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.research.field.TraitField;
import org.portrait.ui.research.field.UnitWords;
import org.portrait.ui.research.field.WordField;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/**
 * The meaning of the columns that are selected: what they are taken for, what separates choices, which trait the answers feed, what numbers count.
 */
final class MeaningStrip {

    /** What separates choices as a rule; the empty one means that each choice has a column of its own. */
    private static final List<String> SEPARATORS = List.of(", ", ",", ";", "|", "/", "\n", "");

    private final UiTexts texts = UiTexts.of(MeaningStrip.class);
    private final ImportProcess process;
    private final Composite box;
    private final Label heading;
    private final Combo use;
    private final Combo separator;
    private final TraitField trait;
    private final WordField unit;
    private final Button recognise;
    private final List<String> separators = new ArrayList<>();
    private List<ColumnView> columns = List.of();

    MeaningStrip(Composite parent, ImportProcess process) {
        this.process = process;
        box = new Composite(parent, SWT.NONE);
        GridLayout layout = Boxes.grid(4, 8);
        layout.verticalSpacing = 6;
        box.setLayout(layout);
        heading = new Label(box, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        use = combo("strip.use");
        for (ColumnUse each : ColumnUse.values()) {
            use.add(SurveyTexts.use(each, UiTexts.locale()));
        }
        use.addListener(SWT.Selection, event -> say(column -> process.wishes().use(column, ColumnUse.values()[use.getSelectionIndex()])));
        separator = combo("strip.separator");
        separator.addListener(SWT.Selection,
                event -> say(column -> process.wishes().separator(column, separators.get(separator.getSelectionIndex()))));
        trait = new TraitField(box, label("strip.trait"), key -> say(column -> process.wishes().trait(column, key)));
        unit = new WordField(box, label("strip.unit"), texts.get("strip.unit.hint"), UnitWords::all, false, words -> {
            say(column -> process.wishes().unit(column, words));
            return true;
        });
        recognise = new Button(box, SWT.PUSH);
        recognise.setText(texts.get("strip.recognise"));
        recognise.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false, 4, 1));
        recognise.setToolTipText(texts.get("strip.recognise.help"));
        recognise.addListener(SWT.Selection, event -> say(process.wishes()::forget));
    }

    private Label label(String key) {
        Label label = new Label(box, SWT.NONE);
        label.setText(texts.get(key));
        return label;
    }

    private Combo combo(String key) {
        Label label = label(key);
        Combo combo = new Combo(box, SWT.READ_ONLY);
        combo.setLayoutData(Boxes.wide());
        Accessibility.label(label, combo);
        return combo;
    }

    Control control() {
        return box;
    }

    void setFocus() {
        use.setFocus();
    }

    /** Shows what columns mean. */
    void show(List<ColumnView> selected) {
        boolean others = !selected.stream().map(ColumnView::header).toList().equals(columns.stream().map(ColumnView::header).toList());
        columns = selected;
        heading.setText(selected.isEmpty() ? texts.get("strip.none") : selected.size() == 1 ? line(selected.getFirst().header())
                : texts.get("strip.several", selected.size()));
        Optional<ColumnUse> same = same(selected.stream().map(ColumnView::use).toList());
        use.setEnabled(!selected.isEmpty());
        choose(use, same.map(ColumnUse::ordinal).orElse(-1));
        boolean multiple = same.filter(ColumnUse.MULTIPLE::equals).isPresent();
        separator.setEnabled(multiple);
        offerSeparators(multiple
                ? same(selected.stream().map(column -> Objects.requireNonNullElse(column.meaning().separator(), "")).toList()).orElse(null) : null);
        trait.field().setEnabled(!selected.isEmpty() && selected.stream().allMatch(column -> column.use().isQuestion()));
        trait.show(common(selected, Meaning::trait), others);
        unit.setEnabled(same.filter(ColumnUse.NUMBER::equals).isPresent());
        unit.show(common(selected, Meaning::unit), others);
        recognise.setEnabled(selected.stream().anyMatch(process::isWished));
        box.layout(true, true);
    }

    private static String line(String header) {
        return header.replaceAll("\\s+", " ").replace("&", "&&");
    }

    /** What all selected columns have in common; empty when nothing. */
    private static String common(List<ColumnView> selected, Function<Meaning, String> part) {
        return same(selected.stream().map(column -> Objects.requireNonNullElse(part.apply(column.meaning()), "")).toList()).orElse("");
    }

    private static <T> Optional<T> same(List<T> values) {
        return values.stream().distinct().count() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private void offerSeparators(String present) {
        separators.clear();
        separators.addAll(SEPARATORS);
        if (present != null && !separators.contains(present)) {
            separators.add(present);
        }
        String[] names = separators.stream().map(this::name).toArray(String[]::new);
        if (!List.of(names).equals(List.of(separator.getItems()))) {
            separator.setItems(names);
        }
        choose(separator, present == null ? -1 : separators.indexOf(present));
    }

    private String name(String text) {
        int known = SEPARATORS.indexOf(text);
        return known < 0 ? text : texts.get("separator." + known);
    }

    private static void choose(Combo combo, int index) {
        if (index < 0) {
            combo.deselectAll();
        } else if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }

    private void say(Consumer<ColumnView> what) {
        List<ColumnView> meant = List.copyOf(columns);
        process.wish(wishes -> meant.forEach(what));
    }
}
