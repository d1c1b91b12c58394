/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.editor;

import java.util.List;
import java.util.function.Function;

import org.portrait.ui.research.coding.CodesPage;
import org.portrait.ui.research.coding.CodingPage;
import org.portrait.ui.research.findings.FindingsPage;
import org.portrait.ui.research.guide.GuidesPage;
import org.portrait.ui.research.log.LogPage;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.research.page.ResearchPage;
import org.portrait.ui.research.people.PeoplePage;
import org.portrait.ui.research.session.SessionsPage;

/** The pages of the research editor, in the order of their tabs. Whoever adds a page adds a line here. */
final class PageList {

    private static final List<Function<ResearchContext, ResearchPage>> PAGES = List.of(
            SessionsPage::new,
            GuidesPage::new,
            PeoplePage::new,
            LogPage::new,
            CodingPage::new,
            CodesPage::new,
            FindingsPage::new);

    private PageList() {
    }

    static List<ResearchPage> create(ResearchContext context) {
        return PAGES.stream().map(page -> page.apply(context)).toList();
    }
}
