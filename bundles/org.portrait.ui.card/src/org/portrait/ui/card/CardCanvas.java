/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.portrait.card.compose.KnownBlocks;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.layout.Drafting;
import org.portrait.card.scene.Origin;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.text.KnownTexts;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.label.Labels;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.text.Texts;

/** Shows the card of a persona on a desk, as it will be printed. */
public final class CardCanvas extends SceneCanvas<CardCanvas.Sitting, Card> {

    private Function<Persona, CardSettings> settingsOf = persona -> CardSettings.of(persona, LocalDate.now());
    private Drafting drafting = Drafting.NONE;
    private CardTemplate previewed;
    private UnaryOperator<CardSettings> look;
    /** Makes up the copy that the renderer gets. */
    private Consumer<Persona> guise = copy -> {
    };
    /** The last card that was no preview. */
    private Card own;
    private Persona source;
    private Persona snapshot;

    /**
     * What is laid out.
     *
     * @param persona a copy that nobody changes
     * @param settings how it is laid out
     * @param preview  whether the persona asks for it otherwise
     */
    record Sitting(Persona persona, CardSettings settings, boolean preview) {
    }

    /**
     * @param cursor where the user is; the canvas follows and moves it
     * @param selectable which origins can be selected
     */
    public CardCanvas(Composite parent, Cursor cursor, Predicate<Origin> selectable) {
        super(parent, cursor, selectable, layouts(), Card::scene, () -> Texts.get("card.name", Labels.label(cursor.subject(), Texts.locale())),
                () -> Texts.get("card.help"));
    }

    /** Remembers texts and blocks from one card to the next; only the renderer uses it. */
    private static Function<Sitting, Card> layouts() {
        KnownTexts texts = new KnownTexts();
        KnownBlocks blocks = new KnownBlocks();
        return sitting -> CardLayout.card(sitting.persona(), sitting.settings(), texts, blocks);
    }

    /** Shows a persona as it is now. The picture follows as soon as it is painted; until then the last one stays. See {@link #settle()}. */
    public void show(Persona persona) {
        source = persona;
        snapshot = snapshot(persona);
        guise.accept(snapshot);
        arrange();
    }

    /**
     * Shows more than the persona says, while somebody writes it.
     *
     * @param makeUp changes the copy of the persona that is shown; nothing of it comes into the document
     */
    public void setGuise(Consumer<Persona> makeUp) {
        guise = makeUp;
        refresh();
    }

    /** Shows the persona anew, as it is now. */
    public void refresh() {
        if (source != null) {
            show(source);
            settle();
        }
    }

    /** The copy that is shown, with its guise; empty until the first picture has come. Nobody may change it. */
    public Optional<Persona> shown() {
        return laidOut().map(Sitting::persona);
    }

    /** Lays the last persona out as it is wanted now. */
    private void arrange() {
        if (snapshot != null) {
            CardSettings usual = settingsOf.apply(snapshot).with(drafting);
            CardSettings arranged = previewed == null ? usual : usual.with(previewed);
            render(new Sitting(snapshot, look == null ? arranged : look.apply(arranged), previewed != null || look != null));
        }
    }

    /** Whether the card is shown as it will be printed, or as somebody works on it. */
    public Drafting drafting() {
        return drafting;
    }

    /** Shows the card as it will be printed, or as somebody works on it. */
    public void setDrafting(Drafting other) {
        if (!drafting.equals(other)) {
            drafting = other;
            arrange();
        }
    }

    /** Shows the card in another arrangement for a while, without changing anything. @param template {@code null} for its own */
    public void preview(CardTemplate template) {
        if (!Objects.equals(previewed, template)) {
            previewed = template;
            arrange();
            settle();
        }
    }

    /** The preview is over as soon as the persona is shown anew. */
    void leavePreview() {
        previewed = null;
    }

    /** Shows the card in another theme or colour for a while, without changing anything. @param other {@code null} for its own */
    public void previewLook(UnaryOperator<CardSettings> other) {
        look = other;
        arrange();
    }

    /** Who is shown; empty before anybody was. */
    public Optional<Persona> persona() {
        return Optional.ofNullable(source);
    }

    /** What is shown, with how it came about; empty until the first picture has come. */
    public Optional<Card> card() {
        return content();
    }

    /** How what is shown is arranged, be it a preview or not; empty until the first picture has come. */
    public Optional<CardTemplate> template() {
        return laidOut().map(sitting -> sitting.settings().template());
    }

    /** What was shown last of the card itself, not of a preview. */
    Optional<Card> unpreviewed() {
        return Optional.ofNullable(own);
    }

    /** Shows cards otherwise than their personas ask for, from the next on. */
    public void setSettings(Function<Persona, CardSettings> how) {
        settingsOf = how;
    }

    @Override
    protected void taken(Card card) {
        own = laidOut().filter(Sitting::preview).isPresent() ? own : card;
    }

    @Override
    protected String blockAt(int page, double x, double y) {
        return card().stream().flatMap(card -> card.blocks().stream()).filter(block -> block.page() == page && block.area().contains(x, y))
                .map(Card.Block::name).findFirst().orElse("");
    }

    /** A copy to be laid out in another thread, in a project that has the same name, language and templates. */
    public static Persona snapshot(Persona persona) {
        Persona copy = EcoreUtil.copy(persona);
        if (EcoreUtil.getRootContainer(persona) instanceof Project project) {
            Project shell = PersonaFactory.eINSTANCE.createProject();
            shell.setName(project.getName());
            shell.setLanguage(project.getLanguage());
            project.getDesigns().stream().filter(design -> design.getId() != null && design.getId().equals(persona.getTemplate()))
                    .forEach(design -> shell.getDesigns().add(EcoreUtil.copy(design)));
            if (persona.eContainer() instanceof Segment segment) {
                Segment part = PersonaFactory.eINSTANCE.createSegment();
                part.setId(segment.getId());
                part.setName(segment.getName());
                part.getPersonas().add(copy);
                shell.getSegments().add(part);
            } else {
                shell.getPersonas().add(copy);
            }
        }
        return Objects.requireNonNull(copy);
    }
}
