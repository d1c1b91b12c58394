/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Offers words while the user types; Ctrl+Space shows all. */
public final class Suggest {

    private static final int MOST = 40;
    private static final int DELAY = 150;

    private final ContentProposalAdapter adapter;

    private Suggest(Text text, Supplier<List<String>> words) {
        adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
                (contents, position) -> proposals(words.get(), contents), KeyStroke.getInstance(SWT.MOD1, ' '), null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
        adapter.setAutoActivationDelay(DELAY);
        adapter.setPropagateKeys(true);
        // letters open the list, arrows and deletions do not
        adapter.setAutoActivationCharacters(null);
    }

    /** Offers words in a text widget. */
    public static Suggest on(Text text, Supplier<List<String>> words) {
        return new Suggest(text, words);
    }

    /** Runs after a word was taken. */
    public Suggest then(Runnable action) {
        adapter.addContentProposalListener(proposal -> action.run());
        return this;
    }

    /** Whether the list is open, so that Enter belongs to it. */
    boolean isOpen() {
        return adapter.isProposalPopupOpen();
    }

    /** Whether the pointer or the keys are in the list. */
    boolean hasFocus() {
        return adapter.hasProposalPopupFocus();
    }

    /** The words that fit, those that begin with what was typed first. */
    static IContentProposal[] proposals(List<String> words, String typed) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        List<String> fitting = words.stream().filter(word -> !word.equalsIgnoreCase(start))
                .filter(word -> word.toLowerCase(Locale.ROOT).contains(start)).limit(MOST).toList();
        return java.util.stream.Stream.concat(fitting.stream().filter(word -> begins(word, start)),
                fitting.stream().filter(word -> !begins(word, start))).map(ContentProposal::new)
                .toArray(IContentProposal[]::new);
    }

    private static boolean begins(String word, String start) {
        return word.toLowerCase(Locale.ROOT).startsWith(start);
    }
}
