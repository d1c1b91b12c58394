/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.use;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.portrait.model.Persona;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.model.trait.TraitSearch;
import org.portrait.research.Quotable;
import org.portrait.research.compose.Excerpt;
import org.portrait.research.compose.Proposal;
import org.portrait.research.compose.Proposals;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.research.field.Form;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Asks which trait of which persona some words shall fill: a few letters find it. What would come of it is told before. */
final class UseDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(UseDialog.class);
    private static final int ROWS = 12;

    private final Locale locale = UiTexts.locale();
    private final OpenResearch research;
    private final List<Excerpt> words;
    private final List<Persona> personas;
    private final List<Trait> traits;
    private final Set<Trait> meant;
    private Persona persona;
    private Combo who;
    private Text find;
    private Table table;
    private Label outcome;
    private List<Trait> found = List.of();
    private Filling filling;
    private int chosen = -1;

    UseDialog(Shell shell, OpenResearch research, List<Excerpt> words, List<Persona> personas, Persona first) {
        super(shell, TEXTS.get("title"), TEXTS.get("use"));
        this.research = research;
        this.words = words;
        this.personas = personas;
        persona = first;
        meant = words.stream().flatMap(each -> research.find(each.id()).stream()).map(Quotable.class::cast)
                .flatMap(each -> Proposals.traits(research.research(), each).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        traits = Stream.concat(meant.stream(), Trait.all().stream().filter(trait -> !meant.contains(trait))).toList();
    }

    /** Asks. @return what was chosen; empty when the dialog was cancelled */
    Optional<Filling> ask() {
        return isAccepted() ? Optional.of(filling) : Optional.empty();
    }

    /** The persona that was chosen. */
    Persona persona() {
        return persona;
    }

    /** The trait that was chosen. */
    Trait trait() {
        return found.get(chosen);
    }

    @Override
    protected void createPage(Composite page) {
        setMessage(TEXTS.get("message", Filling.shortened(words.stream().map(Excerpt::words).collect(Collectors.joining(" … ")))));
        Form form = new Form(page, TEXTS, this::update);
        who = form.choice("persona", personas.indexOf(persona),
                personas.stream().map(each -> Objects.requireNonNullElse(each.getName(), TEXTS.get("unnamed"))).toArray(String[]::new));
        who.addListener(SWT.Selection, event -> {
            persona = personas.get(who.getSelectionIndex());
            fill();
        });
        Label trait = form.label("trait");
        find = new Text(page, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH);
        find.setMessage(TEXTS.get("find"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
        Accessibility.label(trait, find);
        find.addListener(SWT.Modify, event -> fill());
        find.addListener(SWT.KeyDown, this::walk);
        table = table(page);
        outcome = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(480, outcome.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3).applyTo(outcome);
        fill();
        find.setFocus();
    }

    private Table table(Composite page) {
        Table list = new Table(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        list.setHeaderVisible(true);
        for (String key : List.of("column.trait", "column.group", "column.now")) {
            TableColumn column = new TableColumn(list, SWT.LEFT);
            column.setText(TEXTS.get(key));
            column.setWidth(180);
        }
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(560, list.getItemHeight() * ROWS).applyTo(list);
        Accessibility.name(list, TEXTS.get("traits"));
        list.addListener(SWT.Selection, event -> show());
        list.addListener(SWT.DefaultSelection, event -> {
            if (isReady()) {
                okPressed();
            }
        });
        return list;
    }

    /** Up and down walk in the list while the cursor stays in the search. */
    private void walk(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && table.getItemCount() > 0) {
            table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
            table.showSelection();
            show();
            event.doit = false;
        }
    }

    private void fill() {
        Map<Trait, Integer> ranks = traits.stream()
                .collect(Collectors.toMap(trait -> trait, trait -> TraitSearch.rank(trait, find.getText(), locale)));
        found = traits.stream().filter(trait -> ranks.get(trait) > 0).sorted(Comparator.comparing(trait -> -ranks.get(trait))).toList();
        table.setRedraw(false);
        table.removeAll();
        for (Trait trait : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {trait.name(locale), group(trait), now(trait)});
            if (meant.contains(trait)) {
                item.setFont(0, JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            }
        }
        table.setRedraw(true);
        if (!found.isEmpty()) {
            table.setSelection(0);
        }
        show();
    }

    private String group(Trait trait) {
        return trait.group() == null ? "" : ModelTexts.name(trait.group(), locale);
    }

    private String now(Trait trait) {
        return !trait.isPresent(persona) ? "" : trait.get(persona) instanceof List<?> items ? TEXTS.get("items", items.size())
                : Filling.shortened(Proposal.text(trait, trait.get(persona), locale));
    }

    private void show() {
        chosen = table.getSelectionIndex();
        filling = chosen < 0 ? null : new Filling(research, words, persona, found.get(chosen));
        String told = filling == null ? TEXTS.get("none") : !isReady() ? filling.refusal()
                : TEXTS.get(filling.present().isEmpty() ? "would" : "would.replace", trait().name(locale), filling.value(), filling.present());
        outcome.setText(told.replace("&", "&&"));
        outcome.setForeground(isReady() ? null : Tint.warning(outcome));
        update();
    }

    @Override
    protected boolean isReady() {
        return filling != null && filling.fits();
    }
}
