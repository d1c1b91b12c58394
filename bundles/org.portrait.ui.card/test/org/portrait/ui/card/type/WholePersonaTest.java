/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Page;
import org.portrait.card.template.CardTemplates;
import org.portrait.core.document.Document;
import org.portrait.export.raster.RasterPainter;
import org.portrait.model.Evidenced;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Statement;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.DraftedCard;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.field.Fields;
import org.portrait.ui.edit.widget.Dots;
import org.portrait.ui.edit.widget.Track;

/**
 * All that the card of a sample says is said again on the empty card of a new persona, at the places that the card itself offers and
 * with its own small editors. What comes out is the sample's card, pixel for pixel.
 */
class WholePersonaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"b2b-supply.en", "online-education.ru"})
    void aPersonaOfTheSamplesIsDraftedOnTheCardAlone(String sample) {
        Document document = DraftedCard.sample(sample);
        Persona wanted = Personas.of(document.project()).getFirst();
        bare(wanted);
        Persona blank = (Persona) EcoreUtil.create(PersonaPackage.Literals.PERSONA);
        blank.setId("drafted");
        blank.setTemplate(wanted.getTemplate());
        blank.setTheme(wanted.getTheme());
        blank.setKind(wanted.getKind());
        blank.setStatus(wanted.getStatus());
        blank.setLastReview(wanted.getLastReview());
        EcoreUtil.replace(wanted, blank);
        try (WrittenCard card = new WrittenCard(document)) {
            assertEquals(blank, card.persona);
            new Draft(card).say(wanted);
            assertEquals(said(wanted), said(blank));
            assertEquals(wanted.getName(), blank.getName());
            // the sample stands where it stood: segment and language belong to the card; and the drawn picture follows the identifier
            wanted.setId(blank.getId());
            EcoreUtil.replace(blank, wanted);
            List<BufferedImage> original = pictures(wanted);
            EcoreUtil.replace(wanted, blank);
            List<BufferedImage> drafted = pictures(blank);
            assertEquals(original.size(), drafted.size(), "pages");
            for (int page = 0; page < original.size(); page++) {
                assertArrayEquals(pixels(original.get(page)), pixels(drafted.get(page)), "page " + (page + 1));
            }
        }
    }

    /** Without what is not written on the card: its picture, what its template leaves out, and what statements stand on. */
    private static void bare(Persona persona) {
        persona.setPortrait(null);
        persona.setArrangement(null);
        persona.setTemplate(CardTemplates.of(persona).id());
        Set<Trait> shown = shown(persona).collect(Collectors.toSet());
        Trait.all().stream().filter(trait -> trait.isPresent(persona) && !shown.contains(trait))
                .forEach(trait -> trait.holder(persona).orElseThrow().eUnset(trait.feature()));
        List<EObject> all = new ArrayList<>(List.of(persona));
        persona.eAllContents().forEachRemaining(all::add);
        all.stream().filter(Evidenced.class::isInstance).map(Evidenced.class::cast).forEach(element -> element.getEvidence().clear());
    }

    /** What the card shows of a persona, trait by trait. */
    private static List<String> said(Persona persona) {
        return shown(persona).map(trait -> trait.key() + " = " + words(Slot.of(persona, trait).value())).toList();
    }

    private static Stream<Trait> shown(Persona persona) {
        return CardTemplates.of(persona).shown(persona).stream();
    }

    private static String words(Object value) {
        return switch (value) {
            case List<?> items -> items.stream().map(WholePersonaTest::words).toList().toString();
            case EObject item -> item.eClass().getName() + item.eClass().getEAllStructuralFeatures().stream()
                    .filter(feature -> feature != PersonaPackage.Literals.IDENTIFIED__ID && item.eIsSet(feature))
                    .map(feature -> feature.getName() + "=" + words(item.eGet(feature))).toList();
            case null -> "";
            default -> value.toString();
        };
    }

    private static List<BufferedImage> pictures(Persona persona) {
        RasterPainter painter = new RasterPainter();
        List<Page> pages = CardLayout.scene(persona, CardSettings.of(persona, TODAY)).pages();
        return pages.stream().map(page -> painter.paint(page, 1)).toList();
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** Somebody who writes down on a card what is known of a person. */
    private static final class Draft {
        private final WrittenCard card;

        Draft(WrittenCard card) {
            this.card = card;
        }

        void say(Persona wanted) {
            write(Origin.of(card.persona.getId(), "name"), wanted, PersonaPackage.Literals.PERSONA__NAME);
            shown(wanted).filter(trait -> trait.feature() != PersonaPackage.Literals.PERSONA__NAME).forEach(trait -> {
                Origin origin = Origin.of(card.persona.getId(), trait.key());
                Slot slot = Slot.of(wanted, trait);
                if (slot.feature() instanceof EReference) {
                    list(origin, slot, Slot.of(card.persona, trait));
                } else {
                    write(origin, slot.holder().orElseThrow(), (EAttribute) slot.feature());
                }
            });
        }

        /** Items one below the other: Enter begins the next. */
        private void list(Origin origin, Slot wanted, Slot drafted) {
            for (Object each : wanted.items()) {
                EObject item = (EObject) each;
                EAttribute wording = ListItem.wording(item.eClass());
                if (drafted.items().isEmpty()) {
                    card.select(origin).key(SWT.F2);
                } else {
                    card.select(Origin.of(((Identified) drafted.items().getLast()).getId(), wording.getName())).key(SWT.F2).key(SWT.CR);
                }
                card.hurry((String) item.eGet(wording));
                if (item instanceof Statement statement && statement.getWeight() != null) {
                    card.key('0' + statement.getWeight(), SWT.MOD1);
                }
                card.typing.flush();
                Identified made = (Identified) drafted.items().getLast();
                ListItem.features(item.eClass()).stream().filter(feature -> feature != wording && item.eIsSet(feature))
                        .forEach(feature -> write(Origin.of(made.getId(), feature.getName()), item, feature));
                ListItem.lists(item.eClass())
                        .forEach(part -> list(Origin.of(made.getId(), part.getName()), Slot.of(item, part), Slot.of(made, part)));
            }
        }

        /** A value at its place: typed on the card, or in the small editor that opens there. */
        private void write(Origin origin, EObject wanted, EAttribute feature) {
            card.select(origin).key(SWT.F2);
            assertTrue(card.typing.isActive(), () -> "nothing to write in at " + feature.getName());
            if (card.session().isPresent()) {
                card.hurry((String) wanted.eGet(feature));
            } else {
                fill(wanted, feature);
            }
            card.typing.flush();
            card.settle();
        }

        /** Does in the small editor what makes it look like the form of the sample. */
        private void fill(EObject wanted, EAttribute feature) {
            Shell spot = Stream.of(card.shell().getShells()).filter(Shell::isVisible).findFirst().orElseThrow();
            Shell aside = new Shell(card.shell());
            try {
                Control form = Fields.createAlone(aside, card.panel(), Slot.of(wanted, feature)).control();
                List<Control> from = inputs(form).toList();
                List<Control> to = inputs(spot).toList();
                assertEquals(from.stream().map(Object::getClass).toList(), to.stream().map(Object::getClass).toList(), feature.getName());
                for (int i = 0; i < from.size(); i++) {
                    imitate(from.get(i), to.get(i));
                }
            } finally {
                aside.dispose();
            }
        }

        private static void imitate(Control from, Control to) {
            switch (from) {
                case Text text -> ((Text) to).setText(text.getText());
                case Combo combo -> told(to, widget -> ((Combo) widget).select(combo.getSelectionIndex()));
                case Table table -> ((Table) to).select(table.getSelectionIndex());
                case Button button -> told(to, widget -> ((Button) widget).setSelection(button.getSelection()));
                case Track track -> told(to, widget -> ((Track) widget).setValue(track.getValue()));
                case Dots dots -> told(to, widget -> ((Dots) widget).setValue(dots.getValue()));
                default -> throw new AssertionError("What is a " + from.getClass() + "?");
            }
        }

        private static void told(Control widget, Consumer<Control> change) {
            change.accept(widget);
            widget.notifyListeners(SWT.Selection, new Event());
        }

        private static Stream<Control> inputs(Control control) {
            boolean input = control instanceof Text || control instanceof Combo || control instanceof Track || control instanceof Dots
                    || control instanceof Button || control instanceof Table;
            return input ? Stream.of(control)
                    : control instanceof Composite box ? Stream.of(box.getChildren()).flatMap(Draft::inputs) : Stream.empty();
        }
    }
}
