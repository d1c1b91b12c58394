/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portrait.core.template.StartingPoint;
import org.portrait.model.PersonaKind;
import org.portrait.core.template.Templates;
import org.portrait.ui.index.FileIndex;
import org.portrait.ui.index.Outline;
import org.portrait.ui.index.Outline.PersonaEntry;
import org.portrait.ui.index.Outline.SegmentEntry;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** Asks for the name of a new persona or segment and where it belongs. */
final class HomePage extends WizardPage {

    private final UiTexts texts = UiTexts.of(HomePage.class);
    private final boolean persona;
    private final Optional<PersonaTarget> current;
    private final List<IFile> files = Place.files();
    private final List<Optional<SegmentEntry>> segments = new ArrayList<>();
    private final TemplateChoice template = new TemplateChoice();
    private final Consumer<IFile> index = this::outlineChanged;
    private Text name;
    private Combo file;
    private Combo segment;

    /** @param persona whether a persona is made, else a segment */
    HomePage(boolean persona, Optional<PersonaTarget> current) {
        super("home");
        this.persona = persona;
        this.current = current;
        setTitle(texts.get(persona ? "persona.title" : "segment.title"));
        setDescription(texts.get(persona ? "persona.description" : "segment.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 10).applyTo(page);
        Label nameLabel = label(page, "name");
        name = new Text(page, SWT.BORDER);
        name.setMessage(texts.get(persona ? "persona.name.hint" : "segment.name.hint"));
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(name);
        Accessibility.label(nameLabel, name);
        Label fileLabel = label(page, "file");
        file = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        Accessibility.label(fileLabel, file);
        files.forEach(each -> file.add(fileLabel(each)));
        file.select(Math.max(0, current.flatMap(PersonaTarget::resource).map(files::indexOf).orElse(0)));
        if (persona) {
            Label segmentLabel = label(page, "segment");
            segment = new Combo(page, SWT.READ_ONLY);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(segment);
            Accessibility.label(segmentLabel, segment);
            template.create(page, false);
            fillSegments(true);
        }
        file.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fillSegments(false)));
        name.addModifyListener(event -> check());
        FileIndex.get().addListener(index);
        page.addDisposeListener(event -> FileIndex.get().removeListener(index));
        setControl(page);
        setPageComplete(false);
        if (files.isEmpty()) {
            setErrorMessage(texts.get("no.files"));
        }
        name.setFocus();
    }

    private Label label(Composite page, String key) {
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.get("home." + key));
        return label;
    }

    private static String fileLabel(IFile file) {
        return FileIndex.get().outline(file).map(outline -> outline instanceof Outline.Readable readable ? readable.label() : null)
                .orElse(file.getName()) + "  –  " + file.getFullPath().makeRelative();
    }

    private void outlineChanged(IFile changed) {
        int place = files.indexOf(changed);
        if (place >= 0) {
            int selected = file.getSelectionIndex();
            file.setItem(place, fileLabel(changed));
            file.select(selected);
            if (place == selected) {
                fillSegments(segments.isEmpty());
            }
        }
    }

    private Optional<Outline.Readable> outline() {
        return file.getSelectionIndex() < 0 ? Optional.empty()
                : FileIndex.get().outline(files.get(file.getSelectionIndex())).filter(Outline.Readable.class::isInstance)
                        .map(Outline.Readable.class::cast);
    }

    private void fillSegments(boolean first) {
        if (persona) {
            Optional<Outline.Readable> outline = outline();
            Optional<String> chosen = first ? current.flatMap(PersonaTarget::elementId) : Optional.empty();
            segments.clear();
            outline.ifPresent(readable -> readable.segments().forEach(each -> segments.add(Optional.of(each))));
            outline.ifPresent(readable -> segments.add(Optional.empty()));
            segment.removeAll();
            segments.forEach(each -> segment.add(each.map(SegmentEntry::label).orElse(texts.get("home.no.segment"))));
            segment.select(0);
            for (int i = 0; i < segments.size(); i++) {
                int place = i;
                segments.get(i).filter(each -> chosen.filter(id -> holds(each, id)).isPresent()).ifPresent(each -> segment.select(place));
            }
            outline.flatMap(readable -> readable.personas().stream().findFirst()).ifPresent(this::followKind);
        }
        check();
    }

    private void followKind(PersonaEntry neighbour) {
        PersonaKind kind = neighbour.kind();
        Templates.all().stream().filter(point -> point.kind() == kind).findFirst().ifPresent(template::choose);
    }

    private static boolean holds(SegmentEntry segment, String id) {
        return segment.id().equals(id) || segment.personas().stream().anyMatch(persona -> persona.id().equals(id));
    }

    private void check() {
        setPageComplete(!name.getText().isBlank() && outline().isPresent());
    }

    IFile file() {
        return files.get(file.getSelectionIndex());
    }

    String name() {
        return name.getText().strip();
    }

    /** The segment, if the persona goes to one. */
    Optional<String> segmentId() {
        return segments.isEmpty() ? Optional.empty() : segments.get(segment.getSelectionIndex()).map(SegmentEntry::id);
    }

    StartingPoint template() {
        return template.chosen();
    }
}
