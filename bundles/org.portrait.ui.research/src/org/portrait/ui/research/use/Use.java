/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.use;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.keys.IBindingService;
import org.portrait.research.compose.Excerpt;
import org.portrait.research.compose.Proposals;
import org.portrait.research.privacy.NameFilter;
import org.portrait.ui.edit.source.Said;
import org.portrait.ui.edit.source.SaidBoard;
import org.portrait.ui.edit.source.SaidDrags;
import org.portrait.ui.edit.source.SaidTransfer;
import org.portrait.ui.editor.bar.Notice.Offer;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.text.UiTexts;

/**
 * Takes words out of the research editor: for a persona they travel as the place where they stand, so that nothing is told to other programs; these
 * get the words only where they may be quoted, and without names.
 */
public record Use(ResearchContext context) {

    private static final String COMMAND = "org.portrait.ui.research.use";

    /** The words as they travel. */
    private Said said(List<Excerpt> words) {
        return new Said(context.session().file(), words.stream().map(Excerpt::place).toList());
    }

    /** What other programs get; empty when one of the words may not be quoted. */
    private Optional<String> quote(List<Excerpt> words) {
        NameFilter names = NameFilter.of(context.respondents().all());
        List<String> quotes = words.stream().flatMap(each -> Proposals.quote(context.research(), each, names, LocalDate.now()).stream()).toList();
        return quotes.size() == words.size() && !words.isEmpty() ? Optional.of(String.join("\n", quotes)) : Optional.empty();
    }

    /** Copies words. @return whether there were any */
    public boolean copy(List<Excerpt> words) {
        if (!words.isEmpty()) {
            SaidBoard.put(context.site().getShell().getDisplay(), said(words), quote(words));
        }
        return !words.isEmpty();
    }

    /** Asks what of which persona the words shall fill. */
    public void ask(List<Excerpt> words) {
        if (words.isEmpty()) {
            UiTexts texts = UiTexts.of(Use.class);
            context.tell(texts.get("nothing"), new Offer(texts.get("close"), () -> context.tell("")));
        } else {
            Asking.open(context, words);
        }
    }

    /** Lets words be dragged from a control. @param chosen what is dragged; asked when a drag begins */
    public void drag(Control control, Supplier<List<Excerpt>> chosen) {
        DragSource source = new DragSource(control, DND.DROP_COPY);
        source.setTransfer(SaidTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            private List<Excerpt> words = List.of();
            private Optional<String> quote = Optional.empty();
            private SpringTabs tabs;

            @Override
            public void dragStart(DragSourceEvent event) {
                words = chosen.get();
                event.doit = !words.isEmpty();
                if (event.doit) {
                    quote = quote(words);
                    source.setTransfer(quote.isPresent() ? new Transfer[] {SaidTransfer.getInstance(), TextTransfer.getInstance()}
                            : new Transfer[] {SaidTransfer.getInstance()});
                    tabs = new SpringTabs(control);
                    SaidDrags.begin();
                }
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = SaidTransfer.getInstance().isSupportedType(event.dataType) ? said(words) : quote.orElse("");
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                if (tabs != null) {
                    tabs.stop();
                    tabs = null;
                    SaidDrags.end();
                }
            }
        });
    }

    /** Gives a control a menu that copies words and uses them. @param chosen asked when something is chosen in the menu */
    public void menu(Control control, Supplier<List<Excerpt>> chosen) {
        UiTexts texts = UiTexts.of(Use.class);
        Menu menu = new Menu(control);
        item(menu, texts.get("menu.copy"), () -> copy(chosen.get()));
        String keys = context.site().getService(IBindingService.class).getBestActiveBindingFormattedFor(COMMAND);
        item(menu, keys == null ? texts.get("menu.use") : texts.get("menu.use") + "\t" + keys, () -> ask(chosen.get()));
        menu.addListener(SWT.Show, event -> {
            boolean any = !chosen.get().isEmpty();
            for (MenuItem item : menu.getItems()) {
                item.setEnabled(any);
            }
        });
        control.setMenu(menu);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
