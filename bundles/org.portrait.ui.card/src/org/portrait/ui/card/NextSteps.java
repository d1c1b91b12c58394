/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.portrait.model.Persona;
import org.portrait.model.derived.Completeness;
import org.portrait.model.label.Labels;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.field.TraitNames;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Tint;

/** Which traits would help most next; each one leads to its field. */
final class NextSteps {

    private static final int MOST = 7;

    private final FormToolkit toolkit;
    private final Persona persona;
    private final Consumer<Trait> opener;
    private final Label name;
    private final Composite list;
    private List<Trait> shown = List.of();

    NextSteps(Composite parent, FormToolkit toolkit, Persona persona, Consumer<Trait> opener) {
        this.toolkit = toolkit;
        this.persona = persona;
        this.opener = opener;
        name = toolkit.createLabel(parent, Labels.label(persona, Texts.locale()), SWT.WRAP);
        name.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        name.setForeground(parent.getForeground());
        name.setLayoutData(Boxes.wide());
        Label hint = toolkit.createLabel(parent, Texts.get("steps.hint"), SWT.WRAP);
        hint.setForeground(Tint.quiet(hint));
        GridData data = Boxes.wide();
        data.verticalIndent = 6;
        hint.setLayoutData(data);
        list = toolkit.createComposite(parent);
        list.setLayout(Boxes.grid(1, 0));
        list.setLayoutData(Boxes.wide());
        show();
    }

    /** @return whether there is something else to see than before */
    boolean show() {
        String label = Labels.label(persona, Texts.locale());
        boolean renamed = !label.equals(name.getText());
        if (renamed) {
            name.setText(label);
        }
        Completeness completeness = Completeness.of(persona);
        List<Trait> next = completeness.missing().stream().limit(MOST).toList();
        if (next.equals(shown)) {
            return renamed;
        }
        shown = next;
        for (var child : list.getChildren()) {
            child.dispose();
        }
        if (!next.isEmpty()) {
            Label heading = toolkit.createLabel(list, Texts.get("steps.next"), SWT.WRAP);
            heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            GridData data = Boxes.wide();
            data.verticalIndent = 12;
            heading.setLayoutData(data);
        }
        for (Trait trait : next) {
            Hyperlink link = toolkit.createHyperlink(list, TraitNames.full(trait), SWT.NONE);
            link.setForeground(Tint.accent(list));
            link.setToolTipText(trait.description(Texts.locale()));
            link.addHyperlinkListener(new HyperlinkAdapter() {
                @Override
                public void linkActivated(HyperlinkEvent event) {
                    opener.accept(trait);
                }
            });
        }
        list.requestLayout();
        return true;
    }
}
