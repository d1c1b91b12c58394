/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Offers words when the user asks: Alt+Down, F4 or Ctrl+Space open the list, as with the lists of the platform. */
public final class Suggest {

    private static final int MOST = 200;
    private static final int DELAY = 150;

    private final Adapter adapter;
    private final Text text;
    /** Whether the user asked for the list, so that a word that stands there already hides no other. */
    private boolean asked;

    /** Opens on demand. */
    private static final class Adapter extends ContentProposalAdapter {

        /** @param typing whether letters open the list, too; JFace then wants no key that does */
        Adapter(Text text, IContentProposalProvider words, boolean typing) {
            super(text, new TextContentAdapter(), words, typing ? null : KeyStroke.getInstance(SWT.MOD1, ' '), null);
        }

        void open() {
            openProposalPopup();
        }

        void close() {
            closeProposalPopup();
        }
    }

    private Suggest(Text text, Supplier<List<String>> words, boolean typing) {
        this.text = text;
        adapter = new Adapter(text, (contents, position) -> offered(words.get(), contents), typing);
        text.addListener(SWT.KeyDown, this::key);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
        adapter.setAutoActivationDelay(DELAY);
        adapter.setPropagateKeys(true);
        adapter.setAutoActivationCharacters(null);
    }

    /** Offers words in a text widget that takes others, too. */
    public static Suggest on(Text text, Supplier<List<String>> words) {
        return new Suggest(text, words, false);
    }

    /** Offers the words of which a text widget wants one: those that fit are shown while the user types. */
    public static Suggest oneOf(Text text, Supplier<List<String>> words) {
        return new Suggest(text, words, true);
    }

    private void key(Event event) {
        boolean down = event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        boolean space = event.keyCode == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (down || space || event.keyCode == SWT.F4 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            event.doit = false;
            open();
        }
    }

    /** Shows all words, or those that fit what was typed. */
    public void open() {
        if (text.getEditable() && text.isEnabled()) {
            if (isOpen()) {
                adapter.close();
            }
            text.setFocus();
            asked = true;
            try {
                adapter.open();
            } finally {
                asked = false;
            }
        }
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

    private IContentProposal[] offered(List<String> words, String typed) {
        return proposals(words, asked && words.contains(typed.strip()) ? "" : typed);
    }

    /** The words that fit, not too many to read, those that begin with what was typed first. */
    static IContentProposal[] proposals(List<String> words, String typed) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        List<String> beginning = words.stream().filter(word -> begins(word, start) && word.length() > start.length()).limit(MOST).toList();
        Stream<String> others = words.stream().filter(word -> !begins(word, start) && word.toLowerCase(Locale.ROOT).contains(start));
        return Stream.concat(beginning.stream(), others).limit(MOST).map(ContentProposal::new).toArray(IContentProposal[]::new);
    }

    private static boolean begins(String word, String start) {
        return word.regionMatches(true, 0, start, 0, start.length());
    }
}
