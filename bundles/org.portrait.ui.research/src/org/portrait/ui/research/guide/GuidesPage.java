/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portrait.model.Identified;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.Section;
import org.portrait.research.guide.GuideEdits;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.editor.bar.Notice;
import org.portrait.ui.research.page.PageFrame;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.research.page.ResearchPage;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** The guides of a research: what is asked, in which order, and what the answers are for. */
public final class GuidesPage implements ResearchPage {

    private final UiTexts texts = UiTexts.of(GuidesPage.class);
    private final ResearchContext context;
    private final GuideActions actions;
    private PageFrame frame;
    private Button begin;
    private Text find;
    private GuideTree tree;
    private DetailsArea details;
    private Notice notice;
    private Optional<String> wanted = Optional.empty();
    /** What is selected, and what stands around it: one of them is selected when it goes, for example with an undo. */
    private List<Identified> around = List.of();

    public GuidesPage(ResearchContext context) {
        this.context = context;
        actions = new GuideActions(context);
    }

    @Override
    public String title() {
        return texts.get("page");
    }

    @Override
    public Control create(Composite parent) {
        frame = new PageFrame(parent, context.forms(), texts.get("empty.title"), texts.get("empty.text"));
        begin = button(frame.below(), "guide.new", this::newGuide);
        createBar();
        notice = new Notice(frame.content());
        SashForm sash = new SashForm(frame.content(), SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        context.forms().adapt(sash);
        tree = new GuideTree(sash, context.forms(), actions);
        new GuideKeys(this, tree, actions);
        details = new DetailsArea(sash, context.forms(), actions, new Typing(), this::show);
        sash.setWeights(55, 45);
        tree.viewer().addSelectionChangedListener(event -> selected());
        GuideDrag.install(tree, actions);
        Label hint = context.forms().createLabel(frame.content(), texts.get("hint"), SWT.WRAP);
        hint.setForeground(Tint.quiet(hint));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return frame.control();
    }

    private void createBar() {
        Composite bar = frame.bar(6, texts.get("page"), false);
        find = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage(texts.get("find"));
        find.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibility.name(find, texts.get("find"));
        find.addListener(SWT.Modify, event -> tree.find(find.getText()));
        find.addListener(SWT.DefaultSelection, event -> goToFound());
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                goToFound();
            }
        });
        find.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && !find.getText().isEmpty()) {
                event.doit = false;
                find.setText("");
            }
        });
        button(bar, "question.new", this::addQuestion);
        button(bar, "section.new", this::addSection);
        button(bar, "guide.new", this::newGuide);
        button(bar, "sheet", this::writeSheet);
    }

    private Button button(Composite parent, String key, Runnable work) {
        Button button = context.forms().createButton(parent, texts.get(key), SWT.PUSH);
        button.setToolTipText(texts.get(key + ".help"));
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    private void goToFound() {
        tree.firstFound().ifPresent(tree::select);
        tree.viewer().getTree().setFocus();
    }

    /** What the keys in the words of a question do. */
    private final class Typing implements QuestionPane.Keys {

        @Override
        public void next() {
            tree.one().filter(element -> !isEmpty(element)).ifPresent(element -> addQuestion());
        }

        @Override
        public void leave() {
            tree.one().filter(this::isWithoutTrace).ifPresentOrElse(element -> remove(), () -> tree.viewer().getTree().setFocus());
        }

        @Override
        public void remove() {
            tree.one().filter(this::isWithoutTrace).ifPresent(element -> {
                GuidesPage.this.delete(true);
                details.setFocus();
            });
        }

        @Override
        public void paste(String lines) {
            tree.one().ifPresent(element -> {
                Optional<Question> last = isEmpty(element) ? Optional.of(actions.pasteInto((Question) element, lines))
                        : actions.paste(element, lines);
                last.ifPresent(GuidesPage.this::show);
                details.setFocus();
            });
        }

        private boolean isEmpty(Identified element) {
            return element instanceof Question question && (question.getText() == null || question.getText().isBlank());
        }

        /** Whether a question was begun and nothing was said about it. */
        private boolean isWithoutTrace(Identified element) {
            return isEmpty(element) && !actions.use().isUsed((Question) element) && ((Question) element).getFollowUps().isEmpty()
                    && ((Question) element).getOptions().isEmpty() && ((Question) element).getTrait() == null;
        }
    }

    /** Adds a question behind what is selected, and goes to its words. */
    void addQuestion() {
        at().flatMap(actions::addQuestion).ifPresent(this::write);
    }

    private void addSection() {
        at().flatMap(actions::addSection).ifPresent(this::write);
    }

    private void write(Identified element) {
        find.setText("");
        show(element);
        details.setFocus();
    }

    /** What is selected, else the last guide. */
    private Optional<Identified> at() {
        return tree.selected().stream().reduce((first, last) -> last)
                .or(() -> context.research().getGuides().stream().reduce((first, last) -> last));
    }

    private void newGuide() {
        NewGuideDialog dialog = new NewGuideDialog(context.site().getShell());
        if (dialog.open() == Window.OK) {
            Guide guide = dialog.chosen();
            actions.add(guide);
            show(guide);
            if (guide.getSections().stream().allMatch(section -> section.getQuestions().isEmpty())) {
                details.setFocus();
            } else {
                tree.viewer().getTree().setFocus();
            }
        }
    }

    private void writeSheet() {
        at().flatMap(GuideEdits::guide).ifPresent(guide -> new SheetFile(context.site().getShell()).write(guide, message -> notice.show(message)));
    }

    /** Selects an element. */
    private void show(Identified element) {
        if (isThere(element)) {
            tree.select(element);
        }
    }

    private void selected() {
        tree.one().ifPresent(element -> around = Stream.concat(Stream.of(element), tree.neighbours(element).stream()).toList());
        details.show(tree.one());
    }

    private boolean isThere(Identified element) {
        return GuideEdits.guide(element).filter(context.research().getGuides()::contains).isPresent();
    }

    /** Puts the cursor into the words of what is selected. */
    void write() {
        details.setFocus();
    }

    @Override
    public void refresh(Set<String> partIds) {
        if (actions.isHalfway()) {
            return;
        }
        if (actions.concernsAnswers(partIds)) {
            actions.answered();
        }
        boolean left = frame.show(context.research().getGuides().isEmpty());
        notice.hide();
        boolean writing = details.isFocused();
        tree.refresh();
        if (tree.selected().isEmpty()) {
            around.stream().filter(this::isThere).findFirst().ifPresent(tree::select);
        }
        wanted.flatMap(this::element).ifPresent(tree::select);
        wanted = Optional.empty();
        details.show(tree.one());
        if (left || writing && !details.isFocused()) {
            setFocus();
        }
    }

    private Optional<Identified> element(String id) {
        return context.session().find(id).filter(found -> found instanceof Guide || found instanceof Section || found instanceof Question)
                .map(Identified.class::cast);
    }

    @Override
    public boolean reveal(String elementId) {
        Optional<Identified> element = element(elementId);
        if (element.isPresent() && tree != null && tree.viewer().getInput() == context.research()) {
            tree.select(element.get());
        } else if (element.isPresent()) {
            wanted = Optional.of(elementId);
        }
        return element.isPresent();
    }

    @Override
    public void delete() {
        delete(tree.viewer().getTree().isFocusControl());
    }

    private void delete(boolean meant) {
        List<Identified> chosen = tree.selected();
        if (!meant || chosen.isEmpty()) {
            return;
        }
        actions.remove(chosen).ifPresent(notice::show);
    }

    /** Copies the words of what is selected, one line each. */
    @Override
    public void copy() {
        String lines = tree.selected().stream().flatMap(element -> element instanceof Question question ? Stream.of(question)
                : GuideEdits.questions(element).stream()).distinct().map(Question::getText).filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(System.lineSeparator()));
        if (!lines.isEmpty()) {
            Clipboard clipboard = new Clipboard(frame.control().getDisplay());
            clipboard.setContents(new Object[] {lines}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Makes a question of each line that is pasted. */
    @Override
    public void paste() {
        Clipboard clipboard = new Clipboard(frame.control().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String lines && !GuideEdits.questions(lines).isEmpty()) {
            at().flatMap(element -> actions.paste(element, lines)).ifPresent(this::show);
        }
    }

    @Override
    public void flush() {
        details.flush();
        actions.endTyping();
    }

    @Override
    public boolean isTyping() {
        return details != null && details.isTyping();
    }

    @Override
    public void setFocus() {
        if (frame.isEmpty()) {
            begin.setFocus();
            return;
        }
        if (tree.selected().isEmpty()) {
            context.research().getGuides().stream().findFirst().ifPresent(tree::select);
        }
        tree.viewer().getTree().setFocus();
    }
}
