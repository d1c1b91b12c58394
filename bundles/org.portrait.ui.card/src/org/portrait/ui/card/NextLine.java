/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.scene.Origin;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.GlyphButton;

/** A line at the foot of the card: what would help the persona most next; a click leads there. */
final class NextLine {

    /** How long nothing has changed before the checks run again, in milliseconds. */
    private static final int QUIET = 400;

    private final CardEditing tools;
    private final Runnable toPanel;
    private final GlyphButton words;
    private final Runnable look = this::look;
    private Persona persona;
    private Advice advice = new Advice("", Origin.NONE, Advice.Kind.DONE);
    /** Counts what was asked of the checks; answers to what is out of date are dropped. */
    private int asked;
    /** What to write at as soon as the card shows it. */
    private Origin awaited = Origin.NONE;

    NextLine(Composite parent, FormToolkit toolkit, CardEditing tools, Runnable toPanel) {
        this.tools = tools;
        this.toPanel = toPanel;
        Composite line = toolkit.createComposite(parent);
        line.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 2;
        line.setLayout(layout);
        words = new GlyphButton(line, null, Texts.get("next.help"));
        words.setLayoutData(Boxes.wide());
        words.addListener(SWT.Selection, event -> go());
        line.addListener(SWT.Dispose, event -> line.getDisplay().timerExec(-1, look));
        tools.canvas().onShown(this::arrive);
    }

    void show(Persona shown) {
        boolean other = persona != shown;
        persona = shown;
        asked++;
        if (other) {
            look();
        } else {
            words.getDisplay().timerExec(QUIET, look);
        }
    }

    /** Asks the checks, which look at a copy outside of the UI thread. */
    private void look() {
        if (words.isDisposed() || !(EcoreUtil.getRootContainer(persona) instanceof Project project)) {
            return;
        }
        Display display = words.getDisplay();
        int number = asked;
        EcoreUtil.Copier copier = new AllButOthers(persona);
        Project copy = (Project) copier.copy(project);
        copier.copyReferences();
        Persona looked = (Persona) copier.get(persona);
        CompletableFuture.supplyAsync(() -> Advice.of(copy, looked, LocalDate.now())).whenComplete((found, defect) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (defect != null) {
                        throw new IllegalStateException(defect);
                    }
                    if (!words.isDisposed() && number == asked) {
                        show(found);
                    }
                });
            }
        });
    }

    private void show(Advice found) {
        if (advice.equals(found)) {
            return;
        }
        advice = found;
        words.setText(found.text());
        words.setAccessibleName(found.text());
        words.setToolTipText(found.kind() == Advice.Kind.DONE ? found.text() : found.text() + "\n" + Texts.get("next.help"));
        words.setEnabled(found.kind() != Advice.Kind.DONE);
    }

    private void go() {
        CardCanvas canvas = tools.canvas();
        if (advice.kind() == Advice.Kind.FILL) {
            canvas.setDrafting(canvas.drafting().offering(true));
        }
        tools.cursor().select(advice.place(), this);
        if (advice.kind() == Advice.Kind.PROVE || !isOnCard(advice)) {
            canvas.reveal(advice.place());
            toPanel.run();
        } else {
            awaited = advice.place();
            canvas.forceFocus();
            if (canvas.isUpToDate()) {
                arrive();
            }
        }
    }

    /** Whether the card shows the place, or will as soon as it is laid out anew. */
    private boolean isOnCard(Advice to) {
        return to.kind() == Advice.Kind.FILL ? tools.persona().flatMap(shown -> Target.of(shown, to.place())).flatMap(Target::trait)
                .flatMap(trait -> tools.template().map(template -> template.shows(trait))).orElse(false)
                : tools.canvas().reading().indexOf(to.place()) >= 0;
    }

    private void arrive() {
        Origin place = awaited;
        if (!place.isNone() && !place.equals(tools.cursor().selection())) {
            awaited = Origin.NONE;
        } else if (!place.isNone() && tools.canvas().reading().indexOf(place) >= 0) {
            awaited = Origin.NONE;
            tools.canvas().reveal(place);
            tools.write(place);
        }
    }

    /**
     * Copies a project without its other personas: it may have thousands. What the checks find by comparing personas is told by the list of
     * problems only.
     */
    private static final class AllButOthers extends EcoreUtil.Copier {
        private final transient Persona kept;

        AllButOthers(Persona kept) {
            this.kept = kept;
        }

        @Override
        public <T> Collection<T> copyAll(Collection<? extends T> elements) {
            return super.copyAll(elements.stream().filter(element -> !(element instanceof Persona) || element == kept).toList());
        }
    }
}
