/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portrait.card.avatar.Avatar;
import org.portrait.card.avatar.AvatarPainter;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.export.raster.RasterPainter;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Portrait;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;

/**
 * Rows of drawn choices for the drawn portrait: skin, hair, beard, glasses, clothes. The card shows a choice as long as the pointer is on it or
 * the focus is; a click or Space keeps it, each as a step of its own. What is chosen already is pressed; pressed again it is left open.
 */
final class AvatarPopup {

    private static final List<EStructuralFeature> FEATURES = List.of(PersonaPackage.Literals.PORTRAIT__SKIN, PersonaPackage.Literals.PORTRAIT__HAIR,
            PersonaPackage.Literals.PORTRAIT__HAIR_COLOUR, PersonaPackage.Literals.PORTRAIT__FACIAL_HAIR,
            PersonaPackage.Literals.PORTRAIT__GLASSES, PersonaPackage.Literals.PORTRAIT__CLOTHES);
    private static final int SIZE = 44;
    private static final double DRAWING = 100;
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private final CardEditing tools;
    private final CardCanvas canvas;
    private final Rect portrait;
    private final List<Image> images = new ArrayList<>();
    private Shell shell;

    /** @param portrait where the portrait is, in the window */
    AvatarPopup(CardEditing tools, Rect portrait) {
        this.tools = tools;
        this.canvas = tools.canvas();
        this.portrait = portrait;
    }

    void open() {
        shell = new Shell(canvas.getShell(), SWT.TOOL | SWT.CLOSE);
        shell.setText(Texts.get("picture.avatar.title"));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        shell.setLayout(layout);
        tools.persona().ifPresent(persona -> FEATURES.forEach(feature -> row(persona, feature)));
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }));
        shell.addListener(SWT.Dispose, event -> {
            images.forEach(Image::dispose);
            if (!canvas.isDisposed()) {
                preview(null, null);
            }
        });
        shell.pack();
        Point beside = canvas.toDisplay((int) portrait.right() + 16, (int) portrait.y());
        Rectangle screen = canvas.getMonitor().getClientArea();
        Point size = shell.getSize();
        shell.setLocation(Math.clamp(beside.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)),
                Math.clamp(beside.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)));
        shell.open();
    }

    private void row(Persona persona, EStructuralFeature feature) {
        Label label = new Label(shell, SWT.NONE);
        label.setText(ModelTexts.name(feature, Texts.locale()));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        Composite row = new Composite(shell, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.wrap = false;
        layout.spacing = 2;
        row.setLayout(layout);
        List<Button> buttons = new ArrayList<>();
        ((EEnum) feature.getEType()).getELiterals().stream().map(literal -> literal.getInstance())
                .filter(choice -> !choice.equals(feature.getDefaultValue())).forEach(choice -> buttons.add(button(row, persona, feature, choice)));
        for (Button button : buttons) {
            button.addListener(SWT.Selection, event -> {
                boolean on = button.getSelection();
                buttons.stream().filter(other -> other != button).forEach(other -> other.setSelection(false));
                preview(null, null);
                tools.editing().set(slot(persona, feature), on ? button.getData() : null);
            });
        }
    }

    private Button button(Composite row, Persona persona, EStructuralFeature feature, Enumerator choice) {
        Button button = new Button(row, SWT.TOGGLE | SWT.FLAT);
        button.setData(choice);
        button.setImage(drawing(persona, feature, choice));
        String name = ModelTexts.name((EEnum) feature.getEType(), choice, Texts.locale());
        button.setToolTipText(name);
        button.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
            @Override
            public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
                event.result = ModelTexts.name(feature, Texts.locale()) + ": " + name;
            }
        });
        button.setSelection(choice.equals(slot(persona, feature).value()));
        button.addListener(SWT.MouseEnter, event -> preview(feature, choice));
        button.addListener(SWT.MouseExit, event -> preview(null, null));
        button.addListener(SWT.FocusIn, event -> preview(feature, choice));
        return button;
    }

    private static Slot slot(Persona persona, EStructuralFeature feature) {
        return Slot.of(persona, PersonaPackage.Literals.PERSONA__PORTRAIT, feature);
    }

    /** Shows a choice on the card; {@code null} for what is chosen. */
    private void preview(EStructuralFeature feature, Enumerator choice) {
        canvas.setGuise(persona -> {
            if (feature != null) {
                choose(persona, feature, choice);
            }
        });
    }

    private static void choose(Persona persona, EStructuralFeature feature, Enumerator choice) {
        Portrait part = persona.getPortrait() == null ? PersonaFactory.eINSTANCE.createPortrait() : persona.getPortrait();
        persona.setPortrait(part);
        part.eSet(feature, choice);
    }

    private Image drawing(Persona persona, EStructuralFeature feature, Enumerator choice) {
        Persona copy = EcoreUtil.copy(persona);
        choose(copy, feature, choice);
        List<? extends org.portrait.card.scene.Node> drawn = AvatarPainter.paint(Avatar.of(copy, LocalDate.now()), new Rect(0, 0, DRAWING, DRAWING), true);
        Page page = Page.of(DRAWING, DRAWING, Group.of(Role.FIGURE, Origin.NONE, drawn));
        Image image = new Image(shell.getDisplay(), (ImageDataProvider) zoom -> pixels(page, zoom));
        images.add(image);
        return image;
    }

    private static ImageData pixels(Page page, int zoom) {
        BufferedImage painted = new RasterPainter().paint(page, SIZE * zoom / 100.0 / DRAWING);
        ImageData data = new ImageData(painted.getWidth(), painted.getHeight(), 32, RGB);
        int[] rgb = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < data.height; y++) {
            data.setPixels(0, y, data.width, rgb, y * data.width);
        }
        return data;
    }
}
