/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import static org.portrait.model.PersonaPackage.Literals.EVIDENCED__EVIDENCE;
import static org.portrait.model.PersonaPackage.Literals.STATEMENT__TEXT;
import static org.portrait.model.PersonaPackage.Literals.STATEMENT__WEIGHT;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Chip;
import org.portrait.ui.edit.widget.ChipLine;

/** What an item says on its chip, and what can be done with it. */
final class ChipMenu {

    private static final int HEAVIEST = 5;

    private ChipMenu() {
    }

    /** The chip of an item. */
    static Chip chip(EObject item) {
        String note = choices(item).stream().filter(item::eIsSet)
                .map(feature -> Choices.word((EEnum) feature.getEType(), (Enumerator) item.eGet(feature)))
                .collect(Collectors.joining(", "));
        return new Chip(Objects.toString(item.eGet(STATEMENT__TEXT), ""), note, item.eGet(STATEMENT__WEIGHT) instanceof Integer weight ? weight : 0);
    }

    /** Opens the menu of a chip below it. */
    static void open(ChipsField field, ChipLine line, int index) {
        EObject item = field.items().get(index);
        Menu menu = new Menu(line);
        entry(menu, SWT.PUSH, Texts.get("chips.edit") + "\tF2", () -> field.edit(index));
        weights(menu, field, item, index);
        choices(item).forEach(feature -> choice(menu, field, item, feature));
        String evidence = ((List<?>) item.eGet(EVIDENCED__EVIDENCE)).isEmpty() ? Texts.get("chips.evidence")
                : Texts.get("evidence.count", ((List<?>) item.eGet(EVIDENCED__EVIDENCE)).size());
        entry(menu, SWT.PUSH, evidence, () -> field.page().showEvidence(Slot.of(item, STATEMENT__TEXT), line));
        new MenuItem(menu, SWT.SEPARATOR);
        entry(menu, SWT.PUSH, Texts.get("row.remove") + "\tDel", () -> field.remove(index, false));
        menu.addListener(SWT.Hide, event -> line.getDisplay().asyncExec(menu::dispose));
        Rectangle area = line.area(index);
        menu.setLocation(line.toDisplay(area.x, area.y + area.height + 2));
        menu.setVisible(true);
    }

    private static void weights(Menu menu, ChipsField field, EObject item, int index) {
        Menu weights = cascade(menu, Slot.of(item, STATEMENT__WEIGHT));
        int now = chip(item).weight();
        for (int weight = HEAVIEST; weight >= 0; weight--) {
            int wanted = weight;
            String text = weight == 0 ? Texts.get("choice.none") : "●".repeat(weight) + "○".repeat(HEAVIEST - weight);
            entry(weights, SWT.RADIO, text + "\t" + weight, () -> field.weigh(index, wanted)).setSelection(weight == now);
        }
    }

    private static void choice(Menu menu, ChipsField field, EObject item, EStructuralFeature feature) {
        Menu choices = cascade(menu, Slot.of(item, feature));
        for (EEnumLiteral literal : ((EEnum) feature.getEType()).getELiterals()) {
            entry(choices, SWT.RADIO, Choices.word((EEnum) feature.getEType(), literal.getInstance()), () -> {
                field.page().editing().set(Slot.of(item, feature), literal.getInstance());
                field.show();
            }).setSelection(item.eGet(feature) == literal.getInstance());
        }
    }

    private static Menu cascade(Menu menu, Slot slot) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(slot.name(Texts.locale()));
        Menu inner = new Menu(item);
        item.setMenu(inner);
        return inner;
    }

    private static MenuItem entry(Menu menu, int style, String text, Runnable work) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        item.addListener(SWT.Selection, event -> {
            if (style != SWT.RADIO || item.getSelection()) {
                work.run();
            }
        });
        return item;
    }

    /** Features of an item with words of a closed vocabulary. */
    private static List<EStructuralFeature> choices(EObject item) {
        return RowShape.of(item.eClass()).lines().stream().flatMap(List::stream).map(RowShape.Cell::feature)
                .filter(feature -> feature.getEType() instanceof EEnum).toList();
    }
}
