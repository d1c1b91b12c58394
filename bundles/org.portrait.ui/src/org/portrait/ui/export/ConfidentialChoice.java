/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.Persona;
import org.portrait.ui.image.UiImages;
import org.portrait.ui.text.UiTexts;

/** The confidential traits of the chosen personas: left out unless they are ticked one by one. */
final class ConfidentialChoice {

    private final UiTexts texts = UiTexts.of(ConfidentialChoice.class);
    private final Composite area;
    private final Label label;
    private final Table table;

    ConfidentialChoice(Composite parent, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(UiImages.CONFIDENTIAL.image());
        label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, 48).applyTo(table);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.detail == SWT.CHECK) {
                changed.run();
            }
        }));
        label.setText(texts.get("confidential.none"));
        showTable(false);
    }

    /** Lists what is confidential in the chosen personas; what was ticked and is still there stays ticked. */
    void setPersonas(List<Persona> personas) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Persona persona : personas) {
            Disclosure.NOTHING.hiddenTraits(persona).forEach(trait -> names.put(trait.key(), trait.name(UiTexts.locale())));
            Disclosure.NOTHING.hiddenCustomTraits(persona).stream().filter(own -> own.getName() != null)
                    .forEach(own -> names.put(own.getName(), own.getName()));
        }
        if (names.keySet().equals(keys())) {
            return;
        }
        Set<String> ticked = chosen();
        table.removeAll();
        names.forEach((key, name) -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(name);
            item.setData(key);
            item.setChecked(ticked.contains(key));
        });
        showTable(!names.isEmpty());
        label.setText(texts.get(names.isEmpty() ? "confidential.none" : "confidential.some"));
        area.requestLayout();
    }

    private void showTable(boolean shown) {
        table.setVisible(shown);
        ((GridData) table.getLayoutData()).exclude = !shown;
    }

    private Set<String> keys() {
        return Arrays.stream(table.getItems()).map(item -> (String) item.getData()).collect(Collectors.toSet());
    }

    /** Keys and names of what is ticked. */
    Set<String> chosen() {
        return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> (String) item.getData())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
