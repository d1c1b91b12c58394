/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.core.command.DesignEdits;
import org.portrait.core.vocabulary.Looks;
import org.portrait.model.CardDesign;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Tint;

/** Chooses the template of a persona's card, and looks after the project's own ones. */
final class GalleryDialog extends Dialog {

    private final Editing editing;
    private final Persona persona;
    private final Project project;
    private Gallery gallery;
    private Label about;
    private Button rename;
    private Button duplicate;
    private Button delete;
    private Button spread;
    private Button reset;

    GalleryDialog(Shell parent, Editing editing, Persona persona) {
        super(parent);
        this.editing = editing;
        this.persona = persona;
        project = Personas.project(persona).orElseThrow();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.get("gallery.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point screen = new Point(getParentShell().getMonitor().getClientArea().width, getParentShell().getMonitor().getClientArea().height);
        return new Point(Math.min(880, screen.x - 40), Math.min(920, screen.y - 60));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 0).applyTo(area);
        ScrolledComposite scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setAlwaysShowScrollBars(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        gallery = new Gallery(scroller, CardCanvas.snapshot(persona),
                template -> CardSettings.of(persona, CardTemplates.of(persona, template), LocalDate.now()));
        Composite below = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        GridLayoutFactory.fillDefaults().margins(12, 6).spacing(0, 6).applyTo(below);
        about = new Label(below, SWT.WRAP);
        about.setForeground(Tint.quiet(about));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(about);
        Composite actions = new Composite(below, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.spacing = 6;
        actions.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(actions);
        actions.addListener(SWT.Resize, event -> wrap(actions));
        action(actions, "save", this::save);
        spread = action(actions, "spread", this::spread);
        reset = action(actions, "reset", () -> run("step.reset", DesignEdits.reset(editing.domain(), persona)));
        rename = action(actions, "rename", () -> own().ifPresent(this::rename));
        duplicate = action(actions, "duplicate", () -> own().ifPresent(this::duplicate));
        delete = action(actions, "delete", () -> own().ifPresent(design -> run("step.delete", DesignEdits.remove(editing.domain(), design))));
        gallery.addListener(SWT.Selection, event -> selected());
        gallery.addListener(SWT.DefaultSelection, event -> okPressed());
        applyDialogFont(area);
        refresh();
        gallery.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.get("gallery.use"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.get("gallery.close"), false);
    }

    @Override
    protected void okPressed() {
        CardTemplate chosen = gallery.selected();
        if (!chosen.id().equals(CardTemplates.chosen(persona).id())) {
            editing.execute(Words.get("step.choose"), DesignEdits.choose(editing.domain(), persona, chosen.id()));
        }
        super.okPressed();
    }

    private Button action(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Words.get("gallery." + key));
        button.setToolTipText(Words.get("gallery." + key + ".help"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Where there is little room, the buttons take a further row. */
    private static void wrap(Composite actions) {
        GridData data = (GridData) actions.getLayoutData();
        int height = actions.computeSize(actions.getSize().x, SWT.DEFAULT).y;
        if (data.heightHint != height) {
            data.heightHint = height;
            actions.getDisplay().asyncExec(() -> {
                if (!actions.isDisposed()) {
                    actions.getShell().layout(true, true);
                }
            });
        }
    }

    private void refresh() {
        gallery.show(CardTemplates.all(project), CardTemplates.chosen(persona));
    }

    private void selected() {
        boolean own = own().isPresent();
        rename.setEnabled(own);
        duplicate.setEnabled(own);
        delete.setEnabled(own);
        spread.setEnabled(OwnTemplates.canSpread(persona));
        reset.setEnabled(persona.getArrangement() != null);
        about.setText(own ? Words.get("gallery.own") : gallery.selected().about(Texts.locale()));
    }

    /** The template of the project's own that is selected. */
    private Optional<CardDesign> own() {
        return Looks.own(project, gallery.selected().id());
    }

    private void run(String step, Command command) {
        editing.execute(Words.get(step), command);
        refresh();
        gallery.setFocus();
    }

    private void save() {
        String wish = OwnTemplates.freeName(project, CardTemplates.chosen(persona).name(Texts.locale()));
        ask("save", wish, name -> run("step.save", OwnTemplates.save(editing.domain(), persona, name)));
    }

    private void spread() {
        String wish = OwnTemplates.freeName(project, CardTemplates.chosen(persona).name(Texts.locale()));
        run("step.spread", OwnTemplates.spread(editing.domain(), persona, wish));
    }

    private void rename(CardDesign design) {
        ask("rename", design.getName(), name -> run("step.rename", DesignEdits.rename(editing.domain(), design, name)));
    }

    private void duplicate(CardDesign design) {
        run("step.duplicate", DesignEdits.duplicate(editing.domain(), design, OwnTemplates.freeName(project, design.getName())));
    }

    private void ask(String key, String wish, Consumer<String> then) {
        InputDialog dialog = new InputDialog(getShell(), Words.get("gallery." + key + ".title"), Words.get("gallery.name"), wish,
                text -> text.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            then.accept(dialog.getValue().strip());
        }
    }
}
