/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.portrait.research.Code;
import org.portrait.research.ResearchProject;
import org.portrait.research.Speaker;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.CodeCounts;
import org.portrait.research.coding.Coded;
import org.portrait.research.coding.Passage;
import org.portrait.ui.edit.field.Boxes;

/** What was said about a code: its highlights from all sessions. */
final class SaidSheet implements Figures<Coded> {

    private static final long MINUTE = 60_000;

    private final Label told;
    private final Table table;
    private final Button finer;
    private final Button other;
    private Optional<Code> shown = Optional.empty();
    private List<Passage> passages = List.of();
    private Coded coded;

    /**
     * @param opened gets the highlight to be shown where it was said
     * @param recode asks for another code for the selected highlights
     */
    SaidSheet(CTabFolder folder, Consumer<Passage> opened, Runnable recode) {
        Sheet sheet = new Sheet(folder, Words.get("said.title"));
        Composite tools = new Composite(sheet.body(), SWT.NONE);
        tools.setLayout(Boxes.grid(3, 10));
        tools.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        told = new Label(tools, SWT.WRAP);
        GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
        line.widthHint = 160;
        told.setLayoutData(line);
        finer = new Button(tools, SWT.CHECK);
        finer.setText(Words.get("said.finer"));
        finer.setSelection(true);
        finer.addListener(SWT.Selection, event -> {
            if (coded != null) {
                show(coded, shown);
            }
        });
        other = new Button(tools, SWT.PUSH);
        other.setText(Words.get("said.other"));
        other.setToolTipText(Words.get("said.other.tip"));
        other.addListener(SWT.Selection, event -> recode.run());
        table = sheet.table(SWT.MULTI | SWT.VIRTUAL, Words.get("said.table"), new String[] { Words.get("said.words"), Words.get("said.by"),
            Words.get("said.session"), Words.get("said.question"), Words.get("said.time") }, 64, 130, 150, -58);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, passages.get(event.index)));
        table.addListener(SWT.Selection, event -> other.setEnabled(table.getSelectionCount() > 0));
        table.addListener(SWT.DefaultSelection, event -> {
            if (table.getSelectionIndex() >= 0) {
                opened.accept(passages.get(table.getSelectionIndex()));
            }
        });
    }

    Table table() {
        return table;
    }

    Button other() {
        return other;
    }

    /** Identifiers of the selected highlights, in the order in which they stand there. */
    List<String> selected() {
        return Arrays.stream(table.getSelectionIndices()).sorted().mapToObj(passages::get).map(SaidSheet::id).toList();
    }

    private static String id(Passage passage) {
        return passage.highlight().getId();
    }

    @Override
    public BiFunction<ResearchProject, CodeBook, Coded> counting() {
        return Coded::of;
    }

    /** Shows the highlights of a code, or all when there is none. */
    @Override
    public void show(Coded counted, Optional<Code> code) {
        Set<String> chosen = code.equals(shown) ? Set.copyOf(selected()) : Set.of();
        coded = counted;
        shown = code;
        passages = code.map(one -> coded.passages(one, finer.getSelection())).orElseGet(coded::passages);
        table.setItemCount(passages.size());
        table.clearAll();
        table.deselectAll();
        if (!chosen.isEmpty()) {
            table.select(IntStream.range(0, passages.size()).filter(number -> chosen.contains(id(passages.get(number)))).toArray());
        }
        other.setEnabled(table.getSelectionCount() > 0 && code.isPresent());
        finer.setVisible(code.isPresent() && !code.get().getCodes().isEmpty());
        Sheet.say(told, code.map(one -> about(coded.counts(one))).orElseGet(() -> Words.get("said.choose")));
    }

    private static String about(CodeCounts counts) {
        return counts.total() == 0 ? Words.get("said.none")
                : Words.get("said.about", Words.count("count.highlights", counts.total()), Words.count("count.sessions", counts.sessions()),
                        Words.count("count.people", counts.respondents()));
    }

    private static void fill(TableItem item, Passage passage) {
        Integer at = passage.answer().getAt();
        item.setText(new String[] { passage.words().replaceAll("\\s+", " "), passage.speaker().map(Speaker::getLabel).orElse(""),
            SessionNames.of(passage.session()), passage.asked().replaceAll("\\s+", " "),
            at == null ? "" : "%d:%02d".formatted(at / MINUTE, at % MINUTE / 1000) });
    }
}
