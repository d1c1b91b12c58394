/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.card.scene.Origin;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Statement;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.SidePanel;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;

/** The panel beside a card says what the card says, although it follows later. */
class PanelFollowsTest {

    private WrittenCard card;

    @BeforeEach
    void open() {
        card = new WrittenCard();
        card.await(card.canvas()::isFocusControl);
        card.select(Origin.of(card.persona.getId(), "tagline"));
    }

    @AfterEach
    void close() {
        card.close();
    }

    private Text field() {
        Text found = find(((SidePanel) card.panel()).control());
        assertTrue(found != null, "a field for the tagline");
        return found;
    }

    private static Text find(Control control) {
        if (control instanceof Text text) {
            return text;
        }
        if (control instanceof Composite box) {
            for (Control child : box.getChildren()) {
                Text text = find(child);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }

    @Test
    void whatIsWrittenOnTheCardComesToThePanel() {
        Text field = field();
        card.type("Bakes at night");
        card.await(() -> field.getText().equals("Bakes at night"));
        card.key(SWT.BS);
        card.await(() -> field.getText().equals("Bakes at nigh"));
    }

    @Test
    void whatIsUndoneGoesFromThePanel() {
        Text field = field();
        card.type("Bakes");
        card.typing.flush();
        card.await(() -> field.getText().equals("Bakes"));
        card.stack.undo();
        card.await(() -> field.getText().isEmpty());
    }

    @Test
    void whoeverGoesToThePanelFindsItUpToDate() {
        Text field = field();
        card.typing.start(Origin.of(card.persona.getId(), "tagline"));
        Event letter = new Event();
        letter.character = 'B';
        letter.keyCode = 'B';
        letter.doit = true;
        card.canvas().notifyListeners(SWT.KeyDown, letter);
        field.forceFocus();
        assertEquals("B", field.getText());
        field.append("akes at night");
        ((SidePanel) card.panel()).flush();
        assertEquals("Bakes at night", card.persona.getTagline());
    }

    /** Following makes other fields of those that the focus would go to. */
    @Test
    void whoeverGoesToThePanelBeforeItFollowedGoesToItsFields() {
        Trait goals = Trait.of("psychography.goals");
        Statement goal = Identifiers.complete(PersonaFactory.eINSTANCE.createStatement());
        goal.setText("Sleep");
        EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(card.persona);
        card.stack.execute(TraitEdits.add(domain, card.persona, goals, goal, TraitEdits.END));
        card.settle();
        card.select(Origin.of(goal.getId(), "text"));
        card.await(() -> find(((SidePanel) card.panel()).control()) != null);
        card.canvas().forceFocus();

        card.stack.execute(TraitEdits.remove(domain, goal));
        card.canvas().notifyListeners(SWT.DefaultSelection, new Event());

        assertTrue(inPanel(card.canvas().getDisplay().getFocusControl()));
    }

    private boolean inPanel(Control control) {
        Control around = control;
        while (around != null && around != ((SidePanel) card.panel()).control()) {
            around = around.getParent();
        }
        return around != null;
    }

    @Test
    void whoeverGetsAnotherNameIsCalledSoThere() {
        card.select(Origin.NONE);
        card.await(() -> labels().contains("Unnamed persona"));
        card.editing.set(Slot.of(card.persona, PersonaPackage.Literals.PERSONA__NAME), "Anna Belova");
        card.await(() -> labels().contains("Anna Belova"));
    }

    @Test
    void whatWouldHelpNextLeadsToItsField() {
        card.select(Origin.NONE);
        Hyperlink first = links(((SidePanel) card.panel()).control()).findFirst().orElseThrow();
        Event enter = new Event();
        enter.character = SWT.CR;
        first.notifyListeners(SWT.KeyDown, enter);
        card.await(() -> !card.cursor.selection().isNone());
        assertTrue(Target.of(card.persona, card.cursor.selection()).orElseThrow().trait().isPresent());
        assertTrue(inPanel(card.canvas().getDisplay().getFocusControl()));
    }

    private static Stream<Hyperlink> links(Composite box) {
        return Stream.of(box.getChildren()).flatMap(child -> switch (child) {
            case Hyperlink link -> Stream.of(link);
            case Composite inner -> links(inner);
            default -> Stream.empty();
        });
    }

    private List<String> labels() {
        List<String> found = new ArrayList<>();
        collect(((SidePanel) card.panel()).control(), found);
        return found;
    }

    private static void collect(Composite box, List<String> into) {
        for (Control child : box.getChildren()) {
            switch (child) {
                case Label label -> into.add(label.getText());
                case Composite inner -> collect(inner, into);
                default -> {
                    // has no words
                }
            }
        }
    }
}
