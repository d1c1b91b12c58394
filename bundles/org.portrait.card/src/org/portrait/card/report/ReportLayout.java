/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.portrait.card.compose.Kit;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.SceneInfo;
import org.portrait.card.text.Typesetter;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;

/**
 * Lays a project out as a report: cover, the project and the contents, a chapter for each segment and persona, and the evidence that
 * all of it stands on.
 */
public final class ReportLayout {

    private static final double READING = 1.04;

    private ReportLayout() {
    }

    /**
     * The report on a project.
     *
     * @param wanted which of its personas are shown; a segment without any of them is left out unless it has no persona at all
     */
    public static Scene scene(Project project, Predicate<Persona> wanted, ReportSettings settings) {
        Typesetter typesetter = new Typesetter();
        Kit kit = new Kit(settings.theme(), READING, settings.locale(), settings.today(), typesetter);
        String title = Texts.or(project.getName(), kit.words().get("unnamed.project"));
        List<Chapter> chapters = chapters(project, wanted);
        ReportPages body = new ReportPages(kit, settings.format());
        List<Contents.Entry> entries = new ArrayList<>();
        for (Chapter chapter : chapters) {
            String name = chapter.title(kit);
            entries.add(new Contents.Entry(name, chapter.level(), body.count(), chapter.id()));
            chapter.write(kit, body, List.of(new Bookmark(name, chapter.level(), 0)));
        }
        ReportPages pages = new ReportPages(kit, settings.format());
        Cover.write(project, personas(project, wanted), kit, settings.format(), pages);
        int before = pages.count();
        ReportPages trial = new ReportPages(kit, settings.format());
        Contents.write(project, entries, 0, kit, trial);
        Contents.write(project, entries, before + trial.count() + 1, kit, pages);
        pages.append(body);
        return new Scene(new SceneInfo(title, settings.locale(), Texts.or(project.getOwner(), ""), Texts.or(project.getProduct(), ""),
                List.of()), pages.finished(title), typesetter.warnings());
    }

    private static List<Persona> personas(Project project, Predicate<Persona> wanted) {
        return Personas.of(project).stream().filter(wanted).toList();
    }

    private static List<Chapter> chapters(Project project, Predicate<Persona> wanted) {
        List<Chapter> chapters = new ArrayList<>();
        for (Segment segment : project.getSegments()) {
            List<Persona> shown = segment.getPersonas().stream().filter(wanted).toList();
            if (!shown.isEmpty() || segment.getPersonas().isEmpty()) {
                chapters.add(new SegmentChapter(segment, shown));
                shown.forEach(persona -> chapters.add(new PersonaChapter(persona, 2)));
            }
        }
        project.getPersonas().stream().filter(wanted).forEach(persona -> chapters.add(new PersonaChapter(persona, 1)));
        List<Persona> all = personas(project, wanted);
        if (!all.isEmpty()) {
            chapters.add(new EvidenceChapter(all));
        }
        return chapters;
    }
}
