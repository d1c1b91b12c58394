/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.research.Code;
import org.portrait.research.Highlight;
import org.portrait.research.Session;
import org.portrait.research.coding.Stretch;
import org.portrait.research.coding.Transcript;
import org.portrait.research.compose.Excerpt;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.research.coding.Bars.Bar;
import org.portrait.ui.text.Accessibility;

/** A session as text that cannot be edited but coded: words in the colours of their codes, and bars beside them. */
final class TranscriptView {

    private static final int NAMES = 190;
    private static final int LETTERS = 96;
    private static final int EDGE = 14;

    private final Composite box;
    private final StyledText text;
    private final BarMargin margin;
    private final Material material;
    private Session session;
    private Transcript transcript;
    private Bars bars;
    private Highlight current;
    private int painted = -1;
    private Runnable moved = () -> {
    };

    /**
     * @param keys   looks at each key before the text does
     * @param picked runs when a bar is clicked; its highlight is selected then
     */
    TranscriptView(Composite parent, Material material, VerifyKeyListener keys, Runnable picked) {
        this.material = material;
        box = new Composite(parent, SWT.NONE);
        box.setLayout(Boxes.grid(2, 0));
        Composite left = new Composite(box, SWT.NONE);
        left.setLayout(Boxes.grid(1, 0));
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = NAMES;
        left.setLayoutData(data);
        text = new StyledText(box, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.setLineSpacing(3);
        text.setAlwaysShowScrollBars(false);
        margin = new BarMargin(left, text, bar -> {
            select(bar);
            picked.run();
        });
        margin.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibility.name(text, Words.get("transcript.name"));
        text.addLineStyleListener(this::style);
        text.addVerifyKeyListener(keys);
        text.addCaretListener(event -> text.getDisplay().asyncExec(this::caretMoved));
        text.addListener(SWT.Paint, event -> follow());
        text.addListener(SWT.Resize, event -> fit());
    }

    Composite control() {
        return box;
    }

    StyledText text() {
        return text;
    }

    /** Runs when the caret stands elsewhere. */
    void onMoved(Runnable listener) {
        moved = listener;
    }

    Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /** Shows a session from its beginning. */
    void show(Session other) {
        session = other;
        transcript = null;
        refresh();
        text.setSelection(0);
        text.setTopIndex(0);
    }

    /** Shows the session as it is now; where one is in it stays. */
    void refresh() {
        if (session == null) {
            return;
        }
        Transcript before = transcript;
        transcript = Transcript.of(session, ResearchIndex.ofGuides(material.research()), Words.get("transcript.silent"));
        bars = Bars.of(transcript, material.book());
        if (before == null || !before.text().equals(transcript.text())) {
            Point selection = text.getSelection();
            int top = text.getTopPixel();
            text.setText(transcript.text());
            int length = text.getCharCount();
            text.setSelection(Math.min(selection.x, length), Math.min(selection.y, length));
            text.setTopPixel(top);
        } else {
            text.redraw();
        }
        margin.show(bars);
        current = null;
        caretMoved();
    }

    private void fit() {
        int room = text.getClientArea().width - Boxes.chars(text, LETTERS);
        int right = Math.max(EDGE, room - EDGE);
        if (text.getRightMargin() != right) {
            text.setMargins(EDGE, EDGE, right, EDGE);
        }
        margin.control().redraw();
    }

    private void follow() {
        if (painted != text.getTopPixel()) {
            painted = text.getTopPixel();
            margin.control().redraw();
        }
    }

    private void caretMoved() {
        if (text.isDisposed() || transcript == null) {
            return;
        }
        Highlight now = highlights().stream().findFirst().orElse(null);
        if (now != current) {
            current = now;
            margin.setCurrent(now);
            text.redraw();
        }
        moved.run();
    }

    /** The highlights at the caret, the shortest first; those that are selected exactly before all. */
    List<Highlight> highlights() {
        Point selection = text.getSelection();
        List<Highlight> found = new ArrayList<>(transcript.highlights(text.getCaretOffset()));
        found.sort(Comparator.comparing(highlight -> !isSelected(highlight, selection)));
        return found;
    }

    private boolean isSelected(Highlight highlight, Point selection) {
        return transcript.place(Stretch.of(highlight))
                .filter(from -> from == selection.x && from + highlight.getTo() - highlight.getFrom() == selection.y)
                .isPresent();
    }

    /** The highlight at the caret, if there is one. */
    Optional<Highlight> current() {
        return Optional.ofNullable(current);
    }

    /** The highlight that is to be coded: the one whose words are selected, or the one at the caret when nothing is. */
    Optional<Highlight> wantedHighlight() {
        Point selection = text.getSelection();
        return current().filter(highlight -> selection.x == selection.y || isSelected(highlight, selection));
    }

    /** The words that are to be coded: those that are selected, else the sentence at the caret. */
    List<Stretch> wanted() {
        Point selection = text.getSelection();
        if (transcript == null) {
            return List.of();
        }
        return selection.x < selection.y ? transcript.stretches(selection.x, selection.y)
                : transcript.sentence(selection.x, Texts.locale()).map(List::of).orElse(List.of());
    }

    /** The highlight or the words that are selected; without a selection the highlight at the caret, else the answer there. */
    List<Excerpt> said() {
        Point selection = text.getSelection();
        if (transcript == null) {
            return List.of();
        }
        Optional<Highlight> highlight = wantedHighlight();
        if (highlight.isPresent()) {
            return List.of(Excerpt.of(highlight.get()));
        }
        return selection.x < selection.y ? transcript.stretches(selection.x, selection.y).stream().map(Excerpt::of).toList()
                : transcript.at(selection.x).filter(Transcript.Entry::own).map(entry -> Excerpt.of(entry.answer()))
                        .filter(each -> !each.words().isEmpty()).stream().toList();
    }

    /** The bars beside the words. */
    Control margin() {
        return margin.control();
    }

    /** The highlight whose bar the pointer is on. */
    Optional<Highlight> pointed() {
        return margin.pointed().map(Bar::highlight);
    }

    /** Selects words of the session and shows them. */
    void select(Stretch words) {
        transcript.place(words).ifPresent(from -> select(from, from + words.to() - words.from()));
    }

    private void select(int from, int to) {
        text.setSelection(from, to);
        text.showSelection();
        text.setFocus();
        caretMoved();
    }

    private void select(Bar bar) {
        select(bar.from(), bar.to());
    }

    /** Leaves the caret behind the selected words, so that the next ones can be selected. */
    void leave() {
        text.setSelection(text.getSelection().y);
        text.setFocus();
    }

    /** Goes to the next highlight, or to the one before. @return whether there is one */
    boolean walk(boolean forward) {
        if (bars == null) {
            return false;
        }
        Optional<Bar> next = forward ? bars.after(text.getSelection().x) : bars.before(text.getSelection().x);
        next.ifPresent(this::select);
        return next.isPresent();
    }

    /** The place below the selected words, on the display. */
    Point below() {
        int end = text.getSelection().y;
        Point at = text.getLocationAtOffset(end);
        return text.toDisplay(text.getLocationAtOffset(text.getSelection().x).y == at.y ? text.getLocationAtOffset(text.getSelection().x).x : EDGE,
                at.y + text.getLineHeight(Math.max(0, end - 1)) + 4);
    }

    private void style(LineStyleEvent event) {
        if (transcript == null || event.lineText.isEmpty()) {
            return;
        }
        int start = event.lineOffset;
        int end = start + event.lineText.length();
        transcript.at(start).ifPresent(entry -> {
            List<StyleRange> styles = new ArrayList<>();
            if (start < entry.said()) {
                StyleRange question = new StyleRange(start, end - start, null, null);
                question.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
                styles.add(question);
            } else {
                int words = Math.clamp(entry.from() == entry.to() ? end : entry.from(), start, end);
                if (start < words) {
                    styles.add(new StyleRange(start, words - start, Tint.quiet(text), null));
                }
                if (entry.own()) {
                    colour(entry, words, end, styles);
                } else if (words < end) {
                    styles.add(new StyleRange(words, end - words, Tint.quiet(text), null));
                }
            }
            event.styles = styles.toArray(StyleRange[]::new);
        });
    }

    /** Words under several highlights have the colour of the shortest. */
    private void colour(Transcript.Entry entry, int start, int end, List<StyleRange> styles) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(start, end));
        for (Highlight highlight : entry.answer().getHighlights()) {
            Stretch words = Stretch.of(highlight);
            edges.add(Math.clamp(entry.from() + words.from(), start, end));
            edges.add(Math.clamp(entry.from() + words.to(), start, end));
        }
        int from = start;
        for (int edge : edges) {
            int begin = from;
            if (begin < edge) {
                entry.answer().getHighlights().stream().filter(highlight -> covers(entry, highlight, begin))
                        .min(Comparator.comparingInt(highlight -> highlight == current ? -1 : highlight.getTo() - highlight.getFrom()))
                        .ifPresent(highlight ->
                        styles.add(new StyleRange(begin, edge - begin, null, Hues.behind(text, code(highlight), highlight == current))));
            }
            from = edge;
        }
    }

    private static boolean covers(Transcript.Entry entry, Highlight highlight, int place) {
        Stretch words = Stretch.of(highlight);
        return entry.from() + words.from() <= place && place < entry.from() + words.to();
    }

    private Code code(Highlight highlight) {
        return highlight.getUses().stream().flatMap(use -> material.book().code(use).stream()).findFirst().orElse(null);
    }
}
