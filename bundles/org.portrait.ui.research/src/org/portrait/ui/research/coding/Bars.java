/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.Stretch;
import org.portrait.research.coding.Transcript;

/** The bars beside a transcript: one for each code of each highlight, those that meet side by side. */
final class Bars {

    /**
     * One bar.
     *
     * @param code what was given; empty for a highlight without codes
     * @param from where it begins, in UTF-16 units of the transcript
     * @param to   where it ends
     * @param lane its place among those beside it, from 0
     */
    record Bar(Highlight highlight, Optional<Code> code, int from, int to, int lane) {

        String name() {
            return code.map(CodeBook::name).orElseGet(() -> Words.get("bar.none"));
        }
    }

    /** Letters of a line at most: what ends and begins in one line meets for the eye. */
    private static final int LINE = 100;

    private final List<Bar> all = new ArrayList<>();
    private int lanes;

    private Bars(Transcript transcript, CodeBook book) {
        for (Transcript.Entry entry : transcript.entries()) {
            List<Integer> ends = new ArrayList<>();
            List<Highlight> highlights = entry.answer().getHighlights().stream().sorted(
                    Comparator.comparingInt(Highlight::getFrom).thenComparing(Highlight::getTo, Comparator.reverseOrder())).toList();
            for (Highlight highlight : highlights) {
                Stretch words = Stretch.of(highlight);
                List<Code> codes = highlight.getUses().stream().flatMap((CodeUse use) -> book.code(use).stream()).distinct().toList();
                for (Optional<Code> code : codes.isEmpty() ? List.of(Optional.<Code>empty()) : codes.stream().map(Optional::of).toList()) {
                    int from = entry.from() + words.from();
                    int to = entry.from() + words.to();
                    all.add(new Bar(highlight, code, from, to, lane(ends, from, to)));
                }
            }
        }
    }

    /** The bars of a transcript. */
    static Bars of(Transcript transcript, CodeBook book) {
        return new Bars(transcript, book);
    }

    private int lane(List<Integer> ends, int from, int to) {
        int lane = 0;
        while (lane < ends.size() && ends.get(lane) + LINE > from) {
            lane++;
        }
        if (lane == ends.size()) {
            ends.add(to);
        } else {
            ends.set(lane, to);
        }
        lanes = Math.max(lanes, lane + 1);
        return lane;
    }

    /** All bars in the order of the words. */
    List<Bar> all() {
        return all;
    }

    /** How many stand side by side at most. */
    int lanes() {
        return lanes;
    }

    /** The next highlight that begins behind a place. */
    Optional<Bar> after(int place) {
        return all.stream().filter(bar -> bar.from() > place).findFirst();
    }

    /** The last highlight that begins before a place. */
    Optional<Bar> before(int place) {
        return all.stream().filter(bar -> bar.from() < place).reduce((first, second) -> second);
    }
}
