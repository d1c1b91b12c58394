/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.Speaker;
import org.portrait.research.Survey;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.people.Person;
import org.portrait.research.people.Roster;
import org.portrait.research.people.Standing;
import org.portrait.research.privacy.ConsentRule;
import org.portrait.research.privacy.ConsentRule.Breach;
import org.portrait.research.privacy.ConsentRule.Lack;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.research.page.Computing;
import org.portrait.ui.research.page.PageFrame;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.research.page.ResearchPage;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** Everybody who took part: a list to search and sort, and beside it what is known of who is selected, with what they agreed to. */
public final class PeoplePage implements ResearchPage {

    private static final List<Standing> FILTERS = List.of(Standing.MISSING, Standing.WITHDRAWN, Standing.ENDED, Standing.REASON, Standing.GIVEN,
            Standing.NOTHING_SAID);

    private final UiTexts texts = UiTexts.of(PeoplePage.class);
    private final ResearchContext context;
    private final PeopleActs acts;
    private PageFrame frame;
    private Button begin;
    private Text find;
    private Combo filter;
    private Label count;
    private Label missing;
    private Button erasures;
    private PeopleTable table;
    private PersonPane pane;
    private Computing computing;
    private Found found;
    /** People or answers changed since the list was made. */
    private boolean late;
    /** Who is to be selected as soon as the list is there. */
    private Set<String> wanted = Set.of();
    /** Who is to be shown as soon as the page is made. */
    private Optional<Standing> wantedStanding = Optional.empty();

    public PeoplePage(ResearchContext context) {
        this.context = context;
        acts = new PeopleActs(context, this::select);
    }

    @Override
    public String title() {
        return texts.get("page");
    }

    @Override
    public Control create(Composite parent) {
        frame = new PageFrame(parent, context.forms(), texts.get("empty.title"), texts.get("empty.text"));
        begin = context.forms().createButton(frame.below(), texts.get("add"), SWT.PUSH);
        begin.addListener(SWT.Selection, event -> acts.add());
        createBar();
        missing = context.forms().createLabel(frame.content(), "", SWT.WRAP);
        missing.setForeground(Tint.quiet(missing));
        missing.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SashForm sash = new SashForm(frame.content(), SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        context.forms().adapt(sash);
        PeopleWords words = new PeopleWords();
        table = new PeopleTable(context.forms().createComposite(sash), words, this::selected, this::find);
        table.control().addListener(SWT.DefaultSelection, event -> table.selection().stream().findFirst().ifPresent(acts::edit));
        createMenu();
        pane = new PersonPane(sash, context.forms(), words, acts);
        sash.setWeights(5, 3);
        filterAsWanted();
        return frame.control();
    }

    private void createBar() {
        Composite bar = frame.bar(7, texts.get("page"), false);
        count = context.forms().createLabel(bar, "");
        count.setForeground(Tint.quiet(count));
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        computing = new Computing(bar, context::session);
        find = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage(texts.get("find"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
        wide.widthHint = 220;
        find.setLayoutData(wide);
        Accessibility.name(find, texts.get("find"));
        find.addListener(SWT.Modify, event -> find());
        find.addListener(SWT.DefaultSelection, event -> focusTable());
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                focusTable();
                event.doit = false;
            }
        });
        filter = new Combo(bar, SWT.READ_ONLY);
        filter.add(texts.get("filter.all"));
        FILTERS.forEach(each -> filter.add(texts.get("filter." + each)));
        filter.select(0);
        Accessibility.name(filter, texts.get("column.consent"));
        filter.addListener(SWT.Selection, event -> find());
        erasures = context.forms().createButton(bar, texts.get("acts"), SWT.PUSH);
        erasures.setLayoutData(new GridData());
        erasures.addListener(SWT.Selection, event -> new ActsDialog(context.site().getShell(), context.research().getErasures()).open());
        context.forms().createButton(bar, texts.get("add"), SWT.PUSH).addListener(SWT.Selection, event -> acts.add());
    }

    private void createMenu() {
        Menu menu = new Menu(table.control());
        List<MenuItem> ofOne = List.of(item(menu, "person.edit", () -> acts.edit(one())), item(menu, "consent.record", () -> acts.record(one())),
                item(menu, "consent.withdraw", () -> acts.withdraw(one())), item(menu, "erase", () -> acts.erase(one())));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "add", acts::add);
        MenuItem remove = item(menu, "remove", () -> acts.remove(table.selection()));
        menu.addListener(SWT.Show, event -> {
            int selected = table.selection().size();
            ofOne.forEach(each -> each.setEnabled(selected == 1));
            remove.setEnabled(selected > 0);
        });
        table.control().setMenu(menu);
        table.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.INSERT) {
                acts.add();
            }
        });
    }

    private Person one() {
        return table.selection().getFirst();
    }

    private MenuItem item(Menu menu, String key, Runnable work) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key));
        item.addListener(SWT.Selection, event -> work.run());
        return item;
    }

    @Override
    public void refresh(Set<String> partIds) {
        late = true;
        if (found == null) {
            show(isSurelyEmpty());
        }
        String file = context.respondents().fileName();
        String told = context.respondents().failure().map(IStatus::getMessage).map(why -> texts.get("names.unreadable", file, why))
                .orElse(context.respondents().areKnown() ? "" : texts.get("names.missing", file));
        if (!told.equals(missing.getText()) || erasures.isVisible() == context.research().getErasures().isEmpty()) {
            missing.setText(told);
            setShown(missing, !told.isEmpty());
            setShown(erasures, !context.research().getErasures().isEmpty());
            frame.content().layout(true, true);
        }
        find();
    }

    /** Whether nobody has to look long to know that there is nobody. */
    private boolean isSurelyEmpty() {
        ResearchProject research = context.research();
        return research.getStudies().isEmpty() && research.getConsents().isEmpty() && research.getErasures().isEmpty()
                && context.respondents().all().isEmpty();
    }

    private void show(boolean nothing) {
        if (frame.show(nothing)) {
            setFocus();
        }
    }

    private static void setShown(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    /** Asks who fits. While it is looked for, the page shows what it showed before. */
    private void find() {
        Standing standing = filter.getSelectionIndex() == 0 ? null : FILTERS.get(filter.getSelectionIndex() - 1);
        Found.Query query = new Found.Query(find.getText(), standing, table.order());
        if (!late) {
            List<Person> people = found.all();
            computing.ask((research, monitor) -> Found.of(people, query), this::show);
        } else {
            context.respondents().session().ifPresentOrElse(names -> computing.ask(names, ResearchFiles.RESPONDENTS,
                    (book, monitor) -> List.copyOf(book.getRespondents()), known -> count(known, query)), () -> count(List.of(), query));
        }
    }

    private void count(List<Respondent> known, Found.Query query) {
        computing.ask((research, monitor) -> Found.of(Roster.of(research, known, LocalDate.now()), query), answer -> {
            late = false;
            show(answer);
        });
    }

    private void show(Found answer) {
        found = answer;
        show(found.all().isEmpty() && context.research().getErasures().isEmpty());
        table.show(found.shown());
        if (!wanted.isEmpty() && table.select(wanted)) {
            wanted = Set.of();
        }
        table.selectSomebody();
        String told = found.shown().size() == found.all().size() ? texts.get("count", found.all().size())
                : texts.get("count.found", found.shown().size(), found.all().size());
        if (!told.equals(count.getText())) {
            count.setText(told);
            count.requestLayout();
        }
        selected(table.selection());
    }

    private void selected(List<Person> selection) {
        pane.show(selection.size() == 1 ? selection.getFirst() : null);
    }

    private void select(Set<String> ids) {
        wanted = ids;
        if (table != null) {
            if (!late && table.select(ids)) {
                wanted = Set.of();
            }
            focusTable();
        }
    }

    private void focusTable() {
        table.selectSomebody();
        selected(table.selection());
        table.control().setFocus();
    }

    @Override
    public void delete() {
        if (table != null && table.control().isFocusControl()) {
            acts.remove(table.selection());
        }
    }

    @Override
    public boolean reveal(String elementId) {
        Optional<String> mine = context.respondents().find(elementId).map(found -> elementId).or(() -> context.session().find(elementId)
                .filter(Speaker.class::isInstance).map(Speaker.class::cast).map(Speaker::getRespondent));
        mine.ifPresent(person -> select(Set.of(person)));
        return mine.isPresent();
    }

    /** Shows those whose answers to a survey may not be kept, the worst first. @return whether there are such people */
    public boolean revealBreaches(Survey survey) {
        Optional<Breach> worst = ConsentRule.of(context.research(), LocalDate.now()).breaches(survey).stream()
                .filter(breach -> !breach.respondent().isEmpty()).min(Comparator.comparing(breach -> standing(breach.lack())));
        worst.ifPresent(breach -> {
            wantedStanding = Optional.of(standing(breach.lack()));
            filterAsWanted();
            select(Set.of(breach.respondent()));
        });
        return worst.isPresent();
    }

    /** Somebody whose consent does not name special categories stands among those who gave one. */
    private static Standing standing(Lack lack) {
        return switch (lack) {
            case WITHDRAWN -> Standing.WITHDRAWN;
            case NONE -> Standing.MISSING;
            case ENDED -> Standing.ENDED;
            case SPECIAL -> Standing.GIVEN;
        };
    }

    private void filterAsWanted() {
        if (filter != null) {
            wantedStanding.ifPresent(standing -> {
                wantedStanding = Optional.empty();
                filter.select(1 + FILTERS.indexOf(standing));
                find.setText("");
                if (found != null) {
                    find();
                }
            });
        }
    }

    @Override
    public void setFocus() {
        if (frame.isEmpty()) {
            begin.setFocus();
        } else {
            focusTable();
        }
    }
}
