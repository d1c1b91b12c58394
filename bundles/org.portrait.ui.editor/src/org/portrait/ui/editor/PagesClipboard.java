/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.clip.Illustration;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.scrap.Pasting;
import org.portrait.ui.edit.scrap.ScrapBoard;
import org.portrait.ui.edit.source.Said;
import org.portrait.ui.edit.source.SaidBoard;
import org.portrait.ui.edit.source.TraitSource;

/** What the Edit menu does with the clipboard on whichever page is in front. */
final class PagesClipboard {

    private final EditorPages pages;

    PagesClipboard(EditorPages pages) {
        this.pages = pages;
    }

    /** Whether something is selected that can be copied as more than a picture. */
    boolean canCopy() {
        return pages.sheet().isEmpty() && (pages.isCardShown() && !pages.card().tools().blocks().isEmpty() || target().isPresent());
    }

    private Optional<Target> target() {
        return Target.of(pages.cursor().subject(), pages.cursor().selection());
    }

    /** Whether what is on the clipboard can be pasted to what is selected. Looks at the clipboard, which may take a moment. */
    boolean canPaste() {
        return pages.isCardShown() ? pages.table().clip().canPaste() : pages.sheet().isEmpty() && target().filter(this::canPaste).isPresent();
    }

    private boolean canPaste(Target target) {
        Display display = pages.control().getDisplay();
        return target.trait().isPresent() && SaidBoard.get(display).isPresent()
                || ScrapBoard.get(display).filter(scrap -> Pasting.fits(scrap, target)).isPresent();
    }

    /**
     * Pastes what somebody said where somebody writes on a form, with its evidence. What was written there stays: a list gets one more item, and
     * another text
     * takes the words as its own only where it is empty or selected as a whole.
     *
     * @return whether that was done; else the text may paste bare words
     */
    boolean pasteSaid(Text text) {
        Optional<Said> said = SaidBoard.get(text.getDisplay());
        Optional<Trait> trait = pages.profile().trait(text).filter(each -> takes(each, text));
        if (said.isEmpty() || trait.isEmpty() || !(pages.cursor().subject() instanceof Persona persona)) {
            return false;
        }
        pages.flush();
        fill(said.get(), persona, trait.get(), target().filter(target -> target.trait().equals(trait)).map(PagesClipboard::behind)
                .orElse(TraitEdits.END));
        return true;
    }

    private static boolean takes(Trait trait, Text text) {
        return trait.feature() instanceof EReference list ? PersonaPackage.Literals.STATEMENT.isSuperTypeOf(list.getEReferenceType())
                : text.getSelectionCount() == text.getCharCount();
    }

    private static int behind(Target target) {
        return target.item().map(item -> target.slot().items().indexOf(item) + 1).orElse(TraitEdits.END);
    }

    private void fill(Said said, Persona persona, Trait trait, int index) {
        TraitSource.get().ifPresent(source -> source.fill(said, persona, Optional.of(trait), index, pages.editing())
                .thenAccept(filled -> pages.profile().tell(trait, filled.told())));
    }

    /** Pastes onto what is selected on a form. */
    void paste(Target target) {
        Display display = pages.control().getDisplay();
        Optional<Said> said = SaidBoard.get(display);
        if (said.isPresent() && pages.cursor().subject() instanceof Persona persona && target.trait().isPresent()) {
            fill(said.get(), persona, target.trait().get(), behind(target));
        } else {
            ScrapBoard.get(display).ifPresent(scrap -> new Pasting(pages.editing()).paste(scrap, target));
        }
    }

    /** Copies a picture of the card, of its selected blocks, or of the page in front. @param drawing whether in SVG, else as pixels */
    void copyPicture(boolean drawing) {
        pages.flush();
        pages.sheet().ifPresentOrElse(sheet -> Illustration.copy(sheet, drawing), () -> pages.table().clip().copyPicture(drawing));
    }

    /** Pastes to the card; what is there and says something else gives way. */
    void pasteReplacing() {
        if (pages.isCardShown()) {
            pages.flush();
            pages.table().clip().paste(true);
        }
    }
}
