/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.research.Session;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.CodeEdits;
import org.portrait.research.coding.Stretch;
import org.portrait.research.compose.Excerpt;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.research.use.Use;
import org.portrait.ui.text.Accessibility;

/** The transcript of a session, its words to be coded: select them, press Enter, name a code. Everything goes by keyboard. */
final class CodingView {

    private static final int QUOTE = 44;

    private final Material material;
    private final Use use;
    private final BiConsumer<Highlight, Runnable> removing;
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite page;
    private final Label empty;
    private final Combo chooser;
    private final Text coder;
    private final TranscriptView transcript;
    private final Label status;
    private final RecentCodes recent;
    private final Hues hues;
    private List<Session> sessions = List.of();
    private CodePicker picker;

    /** @param removing asks, where that is needed, before a highlight is deleted, and deletes it */
    CodingView(Composite parent, Material material, Use use, BiConsumer<Highlight, Runnable> removing) {
        this.material = material;
        this.use = use;
        this.removing = removing;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        hues = new Hues(area);
        empty = EmptyState.of(area, Words.get("coding.empty"));
        page = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        Composite head = new Composite(page, SWT.NONE);
        head.setLayout(new GridLayout(4, false));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        chooser = chooser(head);
        coder = coder(head);
        transcript = new TranscriptView(page, material, this::key, this::ask);
        use.drag(transcript.text(), this::said);
        use.menu(transcript.text(), this::said);
        use.drag(transcript.margin(), () -> transcript.pointed().map(Excerpt::of).map(List::of).orElse(List.of()));
        transcript.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        status = new Label(page, SWT.NONE);
        GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
        line.horizontalIndent = 12;
        line.verticalIndent = 4;
        status.setLayoutData(line);
        recent = new RecentCodes(page, hues, this::quick);
        recent.control().setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        transcript.onMoved(this::tell);
        refresh();
    }

    private Combo chooser(Composite head) {
        Label label = new Label(head, SWT.NONE);
        label.setText(Words.get("coding.session"));
        Combo combo = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(20);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibility.label(label, combo);
        combo.addListener(SWT.Selection, event -> show(sessions.get(combo.getSelectionIndex())));
        return combo;
    }

    private Text coder(Composite head) {
        Label label = new Label(head, SWT.NONE);
        label.setText(Words.get("coding.coder"));
        Text name = new Text(head, SWT.SINGLE | SWT.BORDER);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = 130;
        name.setLayoutData(data);
        name.setText(material.coder());
        name.setToolTipText(Words.get("coding.coder.tip"));
        Accessibility.label(label, name);
        name.addListener(SWT.Modify, event -> material.setCoder(name.getText()));
        name.addListener(SWT.FocusOut, event -> CoderName.set(name.getText()));
        name.addListener(SWT.DefaultSelection, event -> transcript.text().setFocus());
        return name;
    }

    Control control() {
        return area;
    }

    StyledText text() {
        return transcript.text();
    }

    void setFocus() {
        if (stack.topControl == page) {
            transcript.text().setFocus();
        } else {
            area.setFocus();
        }
    }

    /** Shows everything as it is now. */
    void refresh() {
        List<Session> now = new ArrayList<>();
        List<String> names = new ArrayList<>();
        material.research().getStudies()
                .forEach(study -> study.getSessions().stream().filter(session -> !session.getAnswers().isEmpty()).forEach(session -> {
            now.add(session);
            names.add(SessionNames.of(study, session));
        }));
        boolean same = now.equals(sessions) && names.equals(List.of(chooser.getItems()));
        sessions = now;
        if (!same) {
            chooser.setItems(names.toArray(String[]::new));
        }
        stack.topControl = sessions.isEmpty() ? empty.getParent() : page;
        area.layout();
        if (sessions.isEmpty()) {
            return;
        }
        Optional<Session> shown = transcript.session().filter(sessions::contains);
        if (shown.isPresent()) {
            chooser.select(sessions.indexOf(shown.get()));
            transcript.refresh();
        } else {
            show(sessions.getFirst());
        }
        showRecent();
    }

    /** Shows which codes the digits give. */
    void showRecent() {
        recent.show(material.recent());
    }

    private void show(Session session) {
        chooser.select(sessions.indexOf(session));
        transcript.show(session);
        tell();
    }

    /** Shows a highlight where it was said, and selects its words. */
    void reveal(Highlight highlight) {
        Session session = (Session) highlight.eContainer().eContainer();
        if (sessions.contains(session)) {
            if (transcript.session().filter(shown -> shown == session).isEmpty()) {
                show(session);
            }
            transcript.select(Stretch.of(highlight));
        }
    }

    /** The highlight or the words that are selected; without a selection the highlight at the caret, else the answer there. */
    List<Excerpt> said() {
        return stack.topControl == page ? transcript.said() : List.of();
    }

    /** @return whether the words could be taken as those of answers */
    boolean copy() {
        return transcript.text().isFocusControl() && use.copy(said());
    }

    /** Deletes the highlight at the caret. */
    void delete() {
        transcript.current().ifPresent(highlight -> removing.accept(highlight,
                () -> material.execute(Words.get("edit.unhighlight"), material.coding().remove(highlight))));
    }

    private void key(VerifyEvent event) {
        boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        boolean mine = true;
        if (plain && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) || control && event.keyCode == 'k') {
            ask();
        } else if (plain && event.character >= '1' && event.character <= '9') {
            List<Code> codes = material.recent();
            int number = event.character - '1';
            if (number < codes.size()) {
                quick(codes.get(number));
            }
        } else if (control && event.keyCode == '.' || alt && event.keyCode == SWT.ARROW_DOWN) {
            transcript.walk(true);
        } else if (control && event.keyCode == ',' || alt && event.keyCode == SWT.ARROW_UP) {
            transcript.walk(false);
        } else if (plain && event.keyCode == SWT.DEL) {
            delete();
        } else if (plain && event.keyCode == SWT.F2) {
            comment();
        } else {
            mine = false;
        }
        event.doit = !mine;
    }

    private void comment() {
        if (transcript.current().isPresent()) {
            ask();
            picker.toComment();
        }
    }

    /** Asks which code to give to what is selected. */
    private void ask() {
        Optional<Highlight> highlight = transcript.wantedHighlight();
        List<Stretch> words = highlight.map(Stretch::of).map(List::of).orElseGet(transcript::wanted);
        if (words.isEmpty() || picker != null && picker.isOpen()) {
            return;
        }
        if (words.size() == 1) {
            transcript.select(words.getFirst());
        }
        CodePicker.Wish wish = new CodePicker.Wish(quote(words), highlight, code -> true, true);
        picker = new CodePicker(page, material, hues, wish, transcript.below(), transcript.text(), new CodePicker.Taker() {

            @Override
            public void take(Code code) {
                toggle(words, highlight, code);
            }

            @Override
            public void create(String name) {
                Code code = CodeEdits.fresh(material.research(), name);
                Command adding = CodeEdits.add(material.editing().domain(), material.research(), code, TraitEdits.END);
                done(code, Words.get("edit.give", name), Edits.all(List.of(adding, giving(words, highlight, code))));
            }
        }, (shown, said) -> material.execute(Words.get("edit.comment"), material.coding().comment(shown, said)));
    }

    private void toggle(List<Stretch> words, Optional<Highlight> highlight, Code code) {
        Optional<CodeUse> given = highlight.flatMap(shown -> material.coding().find(shown, code));
        if (given.isPresent()) {
            done(code, Words.get("edit.take", CodeBook.name(code)), material.coding().take(given.get()));
        } else {
            done(code, Words.get("edit.give", CodeBook.name(code)), giving(words, highlight, code));
        }
    }

    private Command giving(List<Stretch> words, Optional<Highlight> highlight, Code code) {
        return highlight.map(shown -> material.coding().give(shown, code)).orElseGet(() -> material.coding().give(words, code));
    }

    /** Gives a code without asking. */
    private void quick(Code code) {
        done(code, Words.get("edit.give", CodeBook.name(code)), giving(transcript.wanted(), transcript.wantedHighlight(), code));
    }

    private void done(Code code, String label, Command command) {
        material.gave(code);
        material.execute(label, command);
        showRecent();
        transcript.leave();
    }

    private static String quote(List<Stretch> words) {
        String all = words.stream().map(Stretch::words).collect(Collectors.joining(" … ")).replaceAll("\\s+", " ");
        return Words.get("quote", all.length() <= QUOTE ? all : all.substring(0, QUOTE).stripTrailing() + "…");
    }

    /** Says what stands at the caret, for those who do not see the colours. */
    private void tell() {
        String told = transcript.current().map(this::about).orElseGet(() -> Words.get("coding.hint"));
        if (!told.equals(status.getText())) {
            status.setText(told.replace("&", "&&"));
            status.setForeground(Tint.quiet(status));
        }
    }

    private String about(Highlight highlight) {
        String codes = highlight.getUses().stream().map(use -> material.book().code(use).map(CodeBook::path).orElse("?")
                + (use.getCoder() == null || use.getCoder().isBlank() ? "" : " (" + use.getCoder() + ")")).collect(Collectors.joining(", "));
        String comment = highlight.getComment() == null ? "" : "  ·  " + highlight.getComment().replace('\n', ' ');
        return (codes.isEmpty() ? Words.get("bar.none") : codes) + comment;
    }
}
