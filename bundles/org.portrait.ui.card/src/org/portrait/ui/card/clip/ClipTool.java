/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.clip;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.widgets.Display;
import org.portrait.card.arrange.Arranging;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.layout.Excerpt;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.card.EditAction;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Notice;
import org.portrait.ui.card.type.ListItem;
import org.portrait.ui.card.type.SaidTool;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.scrap.Pasting;
import org.portrait.ui.edit.scrap.Scrap;
import org.portrait.ui.edit.scrap.ScrapBoard;
import org.portrait.ui.edit.source.Said;
import org.portrait.ui.edit.source.SaidBoard;
import org.portrait.ui.edit.text.Texts;

/**
 * Copies, cuts and pastes on the card. Copied blocks bring what they say to another card, see {@link Pasting}; other programs get them as words,
 * pixels and a drawing.
 *
 * <p>What other programs get has no confidential traits and none of a special category, as an export has none: neither in words nor in pictures,
 * nor in the bytes that another running Portrait reads. Within this program nothing is left out. Whoever wants a confidential trait outside names
 * it: {@link #confidential()} are those that {@link #copy(Disclosure)} can be told.
 */
public final class ClipTool implements Gesture {

    /** So many traits are named in a sentence; the others are counted. */
    private static final int MOST_NAMES = 5;

    private final CardEditing tools;
    private final CardCanvas canvas;
    private final Pasting pasting;
    private final Notice notice;

    public ClipTool(CardEditing tools) {
        this.tools = tools;
        canvas = tools.canvas();
        pasting = new Pasting(tools.editing());
        notice = new Notice(canvas);
        canvas.add(this);
        tools.cursor().addListener(Cursor.Listener.leaving(notice::hide));
    }

    @Override
    public boolean edit(EditAction action) {
        return switch (action) {
            case COPY -> copy(Disclosure.NOTHING);
            case CUT -> cut();
            case PASTE -> paste(false);
            default -> false;
        };
    }

    private Display display() {
        return canvas.getDisplay();
    }

    /**
     * Copies the selected blocks, or the trait or item that is selected.
     *
     * @param disclosure what other programs may get of it
     * @return whether there is something
     */
    public boolean copy(Disclosure disclosure) {
        Set<String> names = tools.blocks();
        Optional<Scrap> scrap = scrap();
        scrap.ifPresent(copied -> {
            String mark = ScrapBoard.put(display(), copied, disclosure, language());
            if (!names.isEmpty()) {
                picture(names, disclosure).ifPresent(layout -> Illustration.make(display(), layout, 0,
                        made -> ScrapBoard.illustrate(display(), mark, made.pixels(), made.drawing())));
            }
            List<Trait> left = confidential(copied);
            if (disclosure == Disclosure.NOTHING && !left.isEmpty()) {
                tell(Words.get("left", names(left, MOST_NAMES)));
            } else {
                notice.hide();
            }
        });
        return scrap.isPresent();
    }

    private Optional<Scrap> scrap() {
        Optional<Persona> persona = tools.persona();
        Set<String> names = tools.blocks();
        Optional<Scrap> scrap = names.isEmpty()
                ? persona.flatMap(shown -> Target.of(shown, tools.cursor().selection())).map(target -> Scrap.of(target, language()))
                : persona.flatMap(shown -> canvas.card().map(card -> Scrap.of(shown, card, blocks(names), language())));
        return scrap.filter(copied -> !copied.isEmpty());
    }

    private List<Block> blocks(Collection<String> names) {
        CardTemplate template = Arranging.withOwn(tools.template().orElseThrow(), names);
        return template.blocks().stream().filter(block -> names.contains(block.id())).toList();
    }

    private Locale language() {
        return tools.persona().map(CardSettings::language).orElse(Locale.ENGLISH);
    }

    /** Copies the selected blocks and leaves them out; what they say stays in the persona, as when they are removed. */
    private boolean cut() {
        Set<String> names = tools.blocks();
        Optional<Scrap> copied = scrap();
        if (names.isEmpty() || copied.isEmpty() || !copy(Disclosure.NOTHING)) {
            return false;
        }
        tools.restyle(Words.get("step.cut", Pasting.topic(copied.get(), language())),
                template -> Arranging.remove(Arranging.withOwn(template, names), names));
        tools.selectBlocks(Set.of());
        return true;
    }

    /** The confidential traits among what is selected; copying leaves them out for other programs unless they are named. */
    public List<Trait> confidential() {
        return scrap().map(ClipTool::confidential).orElse(List.of());
    }

    private static List<Trait> confidential(Scrap scrap) {
        return scrap.traits().stream().filter(Disclosure.confidential()::contains).toList();
    }

    /**
     * Pastes: onto what is selected, else to where it belongs on the card.
     *
     * @param replacing whether what the persona says already gives way where it is something else
     * @return whether there is a card to paste to
     */
    public boolean paste(boolean replacing) {
        if (tools.persona().isEmpty()) {
            return false;
        }
        notice.hide();
        Optional<Said> said = SaidBoard.get(display());
        if (said.isPresent()) {
            fill(said.get(), target(tools.persona().get()));
        } else {
            ScrapBoard.get(display()).ifPresent(scrap -> paste(scrap, tools.persona().get(), replacing));
        }
        return true;
    }

    /** What somebody said fills what is selected, behind the item; without a selection, what it speaks about. */
    private void fill(Said words, Optional<Target> target) {
        Optional<Trait> trait = target.flatMap(Target::trait);
        int index = target.flatMap(Target::item).map(item -> target.get().slot().items().indexOf(item) + 1).orElse(TraitEdits.END);
        SaidTool.fill(tools, words, trait, index, this::tell);
    }

    /** Whether there is something on the clipboard that could be pasted to what is selected, or to the card. */
    public boolean canPaste() {
        return tools.persona().isPresent() && (SaidBoard.get(display()).isPresent() || ScrapBoard.get(display()).filter(scrap -> belongs(scrap)
                || target(tools.persona().get()).filter(target -> Pasting.fits(scrap, target)).isPresent()).isPresent());
    }

    /** Whether a scrap knows by itself where it belongs. */
    private static boolean belongs(Scrap scrap) {
        return !scrap.traits().isEmpty() || !scrap.blocks().isEmpty();
    }

    private void paste(Scrap scrap, Persona persona, boolean replacing) {
        Optional<String> tooMuch = Pasting.tooMuch(scrap);
        if (tooMuch.isPresent()) {
            tell(tooMuch.get());
            return;
        }
        Optional<Target> target = target(persona);
        if (target.isPresent() && scrap.blocks().isEmpty() && !(replacing && belongs(scrap))) {
            if (!Pasting.fits(scrap, target.get())) {
                tell(Words.get("unfit", target.get().name(Texts.locale())));
            } else {
                pasteOnto(target.get(), scrap);
            }
        } else if (!belongs(scrap)) {
            tell(Words.get("where"));
        } else {
            bring(scrap, persona, replacing);
        }
    }

    /** The last item that is new is selected, so that what is pasted next comes behind it. */
    private void pasteOnto(Target target, Scrap scrap) {
        List<?> before = List.copyOf(target.slot().items());
        if (pasting.paste(scrap, target)) {
            target.slot().items().stream().filter(item -> item instanceof EObject && !before.contains(item)).map(EObject.class::cast)
                    .reduce((first, second) -> second).ifPresent(last -> tools.cursor().select(ListItem.origin(last), this));
        }
    }

    private void bring(Scrap scrap, Persona persona, boolean replacing) {
        String after = tools.blocks().stream().reduce((first, second) -> second).or(this::around).orElse("");
        Pasting.Outcome outcome = pasting.paste(scrap, persona, replacing, after, change -> tools.restyling(persona, change));
        if (!outcome.blocks().isEmpty()) {
            tools.cursor().select(Origin.NONE, canvas);
            tools.selectBlocks(outcome.blocks());
        } else if (outcome.done()) {
            scrap.traits().stream().filter(trait -> !outcome.kept().contains(trait)).findFirst()
                    .ifPresent(trait -> tools.cursor().select(Target.origin(persona, trait), this));
        }
        if (!outcome.kept().isEmpty()) {
            tell(Words.get("kept", names(outcome.kept(), MOST_NAMES)));
        } else if (!outcome.done()) {
            tell(Words.get("nothing"));
        }
    }

    private static String names(List<Trait> traits, int most) {
        String names = traits.stream().limit(most).map(trait -> trait.name(Texts.locale())).collect(Collectors.joining(", "));
        return traits.size() <= most ? names : Words.get("more", names, traits.size() - most);
    }

    /** The block in which a trait is selected. */
    private Optional<String> around() {
        return canvas.card().flatMap(card -> card.blocks().stream().map(Card.Block::name)
                .filter(name -> Excerpt.origins(card, name).contains(tools.cursor().selection())).findFirst());
    }

    /** What is selected: a trait, or the only list that the selected block shows. */
    private Optional<Target> target(Persona persona) {
        if (tools.blocks().isEmpty()) {
            return Target.of(persona, tools.cursor().selection());
        }
        List<Trait> lists = blocks(tools.blocks()).stream().flatMap(block -> block.traits().stream()).map(Trait::of)
                .filter(trait -> trait.feature().isMany()).distinct().toList();
        return lists.size() == 1 ? Optional.of(Target.of(persona, lists.getFirst())) : Optional.empty();
    }

    /** Says something below what is selected. */
    private void tell(String words) {
        Rect at = canvas.card().stream().flatMap(card -> card.blocks().stream()).filter(block -> tools.blocks().contains(block.name()))
                .map(block -> canvas.toWindow(block.page(), block.area())).findFirst()
                .or(() -> canvas.areas(tools.cursor().selection()).stream().findFirst()).orElse(new Rect(16, 0, 1, 8));
        notice.show(words, Optional.of(at));
    }

    /**
     * Copies a picture of the selected blocks, or of the page that is seen when none are.
     *
     * @param drawing whether as a drawing in SVG, else as pixels
     */
    public void copyPicture(boolean drawing) {
        Set<String> names = tools.blocks();
        picture(names, Disclosure.NOTHING).ifPresent(layout -> Illustration.copy(display(), layout, names.isEmpty() ? canvas.pageInFront() : 0, drawing));
    }

    /** What lays out blocks, or the whole card; outside of the UI thread. */
    private Optional<Supplier<Optional<Scene>>> picture(Set<String> names, Disclosure disclosure) {
        return tools.persona().map(CardCanvas::snapshot).map(persona -> () -> {
            Persona shown = disclosure.of(persona);
            Card card = CardLayout.card(shown, CardSettings.of(shown, LocalDate.now()));
            return names.isEmpty() ? Optional.of(card.scene()) : Excerpt.of(card, names);
        });
    }

    /** Offers in a menu what the keys and the Edit menu do, and what only a menu does. */
    public void fill(IMenuManager menu) {
        List<Trait> secret = confidential();
        if (!secret.isEmpty()) {
            List<String> keys = secret.stream().map(Trait::key).toList();
            menu.add(Illustration.action(Words.get("menu.named", names(secret, secret.size())), "", () -> copy(Disclosure.of(keys))));
        }
        menu.add(Illustration.action(Words.get("menu.replace"), "pasteReplacing", () -> paste(true)));
        Illustration.fill(menu, this::copyPicture);
    }
}
