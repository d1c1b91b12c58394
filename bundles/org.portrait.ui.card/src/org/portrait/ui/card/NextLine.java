/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.evidence.NextStep;
import org.portrait.card.scene.Origin;
import org.portrait.model.Persona;
import org.portrait.model.derived.Completeness;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.field.TraitNames;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.edit.widget.Meter;

/** A line at the foot of the card: how far the persona has come, and what would help most next; a click leads there. */
final class NextLine {

    private static final int LONGEST = 110;

    private final CardEditing tools;
    private final SidePanel panel;
    private final Meter meter;
    private final GlyphButton words;
    private Optional<NextStep> step = Optional.empty();
    /** What to scroll to as soon as the card shows it. */
    private Origin awaited = Origin.NONE;

    NextLine(Composite parent, FormToolkit toolkit, CardEditing tools, SidePanel panel) {
        this.tools = tools;
        this.panel = panel;
        Composite line = toolkit.createComposite(parent);
        line.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 2;
        layout.horizontalSpacing = 10;
        line.setLayout(layout);
        meter = new Meter(line);
        meter.setAccessibleName(Texts.get("completeness"));
        words = new GlyphButton(line, null, Texts.get("next.help"));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words.addListener(SWT.Selection, event -> step.ifPresent(this::go));
        tools.canvas().onShown(this::scroll);
    }

    void show(Persona persona) {
        Completeness completeness = Completeness.of(persona);
        meter.setPercent(completeness.percent());
        meter.setToolTipText(Texts.get("completeness.help", completeness.filled().size(),
                completeness.filled().size() + completeness.missing().size()));
        step = NextStep.of(persona, LocalDate.now());
        String text = step.map(NextLine::text).orElseGet(() -> Texts.get("next.done"));
        words.setText(text);
        words.setAccessibleName(text);
    }

    private static String text(NextStep next) {
        return switch (next) {
            case NextStep.Fill fill -> text(fill.trait());
            case NextStep.Settle settle -> Texts.get("next.settle", TraitNames.full(settle.trait()));
            case NextStep.Support support -> Texts.get("next.support", TraitNames.full(support.trait()));
            case NextStep.Review review -> Texts.get("next.review");
        };
    }

    private static String text(Trait trait) {
        Locale locale = Texts.locale();
        String why = trait.description(locale);
        int end = why.indexOf(". ");
        String first = end < 0 ? why : why.substring(0, end + 1);
        return first.isEmpty() || first.length() > LONGEST ? Texts.get("next.fill", TraitNames.full(trait))
                : Texts.get("next.fill.why", TraitNames.full(trait), first);
    }

    /** Selects the place, which is offered on the card when it says nothing yet. */
    private void go(NextStep next) {
        CardCanvas canvas = tools.canvas();
        if (next instanceof NextStep.Fill) {
            canvas.setDrafting(canvas.drafting().offering(true));
        }
        tools.cursor().select(next.origin(), this);
        awaited = next.origin();
        scroll();
        boolean onCard = next instanceof NextStep.Fill fill ? tools.template().map(template -> template.shows(fill.trait())).orElse(false)
                : awaited.isNone();
        if (onCard) {
            canvas.forceFocus();
        } else {
            panel.setFocus();
        }
    }

    private void scroll() {
        CardCanvas canvas = tools.canvas();
        if (!awaited.isNone() && awaited.equals(tools.cursor().selection()) && canvas.reading().indexOf(awaited) >= 0) {
            canvas.reveal(awaited);
            awaited = Origin.NONE;
        }
    }
}
