/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor;

import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
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

    /** Pastes onto what is selected on a form. */
    void paste(Target target) {
        Display display = pages.control().getDisplay();
        Optional<Said> said = SaidBoard.get(display);
        if (said.isPresent() && pages.cursor().subject() instanceof Persona persona && target.trait().isPresent()) {
            int index = target.item().map(item -> target.slot().items().indexOf(item) + 1).orElse(TraitEdits.END);
            TraitSource.get().ifPresent(source -> source.fill(said.get(), persona, target.trait(), index, pages.editing())
                    .thenAccept(filled -> pages.profile().tell(target.trait().get(), filled.told())));
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
