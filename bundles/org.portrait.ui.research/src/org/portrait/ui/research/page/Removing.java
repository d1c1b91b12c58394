/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.portrait.model.label.Labels;
import org.portrait.research.derived.Reliance;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.SessionHold;
import org.portrait.ui.text.Question;
import org.portrait.ui.text.UiTexts;

/** Asks before something is deleted that a persona of the project stands on. */
public final class Removing {

    private static final int SHOWN = 6;

    private Removing() {
    }

    /**
     * Deletes at once when no persona stands on it; else says which traits do and asks. The personas may have to be read first.
     *
     * @param gone   what is to be deleted, with all that it contains
     * @param remove deletes it; on the UI thread
     */
    public static void ask(ResearchContext context, Collection<? extends EObject> gone, Runnable remove) {
        Path personas = DocumentKind.RESEARCH.beside(context.session().file(), DocumentKind.PERSONA);
        if (!Files.exists(personas)) {
            remove.run();
            return;
        }
        List<EObject> elements = List.copyOf(gone);
        Display display = Display.getCurrent();
        // Whatever is asked is asked after the document was opened for all who wait for it.
        DocumentSessions.get().open(personas).whenComplete((hold, failure) -> display.asyncExec(() -> {
            if (failure != null) {
                ILog.of(Removing.class).log(Failures.status(failure));
                remove.run();
                return;
            }
            try (SessionHold held = hold) {
                List<Reliance> standing = Reliance.on(elements, held.session().project());
                if (standing.isEmpty() || confirmed(context, standing)) {
                    remove.run();
                }
            }
        }));
    }

    private static boolean confirmed(ResearchContext context, List<Reliance> standing) {
        UiTexts texts = UiTexts.of(Removing.class);
        List<String> traits = standing.stream().map(each -> trait(each, UiTexts.locale())).distinct().toList();
        Stream<String> more = traits.size() > SHOWN ? Stream.of(texts.get("removing.more", traits.size() - SHOWN)) : Stream.empty();
        String list = Stream.concat(traits.stream().limit(SHOWN), more).map(each -> "  •  " + each).collect(Collectors.joining("\n"));
        return Question.confirm(context.site().getShell(), texts.get("removing.title"), texts.get("removing.message", list),
                texts.get("removing.remove"));
    }

    private static String trait(Reliance each, Locale locale) {
        String persona = each.persona().map(found -> Labels.label(found, locale)).orElse("");
        return each.trait().map(found -> persona + ": " + found.name(locale)).orElse(persona);
    }
}
