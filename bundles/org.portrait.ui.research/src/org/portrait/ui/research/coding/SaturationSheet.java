/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.portrait.research.Code;
import org.portrait.research.ResearchProject;
import org.portrait.research.Study;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.Saturation;
import org.portrait.research.coding.Saturation.Rule;
import org.portrait.research.coding.Saturation.Run;
import org.portrait.research.coding.Saturation.Step;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.text.Accessibility;

/** Whether further interviews bring anything new: a curve, and what follows from it in words. */
final class SaturationSheet implements Figures<Saturation> {

    private static final int MOST = 20;
    private static final int HEIGHT = 240;

    private final Material material;
    private final Runnable changed;
    private final Combo study;
    private final Spinner base;
    private final Spinner run;
    private final Spinner threshold;
    private final Label told;
    private final Label figures;
    private final SaturationChart chart;
    private List<Study> studies = List.of();

    /** @param changed runs when something else is asked for */
    SaturationSheet(CTabFolder folder, Material material, Runnable changed) {
        this.material = material;
        this.changed = changed;
        Sheet sheet = new Sheet(folder, Words.get("saturation.title"));
        told = sheet.text(false);
        chart = new SaturationChart(sheet.body());
        GridData drawn = new GridData(SWT.FILL, SWT.TOP, true, false);
        drawn.heightHint = HEIGHT;
        chart.control().setLayoutData(drawn);
        figures = sheet.text(false);
        Composite rule = new Composite(sheet.body(), SWT.NONE);
        rule.setLayout(Boxes.grid(6, 6));
        rule.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        label(rule, "saturation.study");
        study = new Combo(rule, SWT.READ_ONLY);
        study.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 5, 1));
        Accessibility.name(study, Words.get("saturation.study"));
        study.addListener(SWT.Selection, event -> changed.run());
        base = spinner(rule, "saturation.base", Rule.USUAL.base(), 1);
        run = spinner(rule, "saturation.run", Rule.USUAL.run(), 1);
        threshold = spinner(rule, "saturation.threshold", Rule.USUAL.threshold(), 0);
        sheet.text(true).setText(Words.get("saturation.how"));
    }

    private static Label label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Words.get(key));
        return label;
    }

    private Spinner spinner(Composite parent, String key, int value, int least) {
        Label label = label(parent, key);
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, least, MOST, 0, 1, 5);
        Accessibility.label(label, spinner);
        spinner.addListener(SWT.Selection, event -> changed.run());
        return spinner;
    }

    @Override
    public BiFunction<ResearchProject, CodeBook, Saturation> counting() {
        offerStudies();
        Optional<String> wanted = chosen().map(Study::getId);
        Rule rule = new Rule(base.getSelection(), run.getSelection(), threshold.getSelection());
        return (research, book) -> Saturation.of(research.getStudies().stream().filter(each -> wanted.isEmpty() || each.getId().equals(wanted.get()))
                .flatMap(each -> each.getSessions().stream()).toList(), book, rule);
    }

    private void offerStudies() {
        List<Study> now = material.research().getStudies().stream().filter(each -> !each.getSessions().isEmpty()).toList();
        List<String> names = new ArrayList<>(List.of(Words.get("saturation.all")));
        now.forEach(each -> names.add(each.getName() == null || each.getName().isBlank() ? Words.get("study.unnamed") : each.getName()));
        if (!now.equals(studies) || !names.equals(List.of(study.getItems()))) {
            Optional<Study> chosen = chosen();
            studies = now;
            study.setItems(names.toArray(String[]::new));
            study.select(chosen.map(studies::indexOf).orElse(-1) + 1);
        }
    }

    private Optional<Study> chosen() {
        int index = study.getSelectionIndex() - 1;
        return index >= 0 && index < studies.size() ? Optional.of(studies.get(index)) : Optional.empty();
    }

    @Override
    public void show(Saturation curve, Optional<Code> code) {
        String what = verdict(curve);
        String numbers = figures(curve);
        chart.show(curve, what + " " + numbers);
        Sheet.say(told, what);
        Sheet.say(figures, numbers);
    }

    private static String verdict(Saturation curve) {
        if (curve.steps().isEmpty()) {
            return Words.get("saturation.nothing");
        }
        if (curve.missing() > 0) {
            return Words.count("saturation.missing", curve.missing());
        }
        Optional<Run> reached = curve.reached();
        int length = curve.rule().run();
        return reached.map(run ->
                Words.get("saturation.reached", run.before() + "+" + length, run.before(), length, run.fresh(), percent(run.share())))
                .orElseGet(() -> Words.get("saturation.open", curve.runs().getLast().fresh(), length, percent(curve.runs().getLast().share()),
                        curve.rule().threshold()));
    }

    private static String figures(Saturation curve) {
        List<Step> steps = curve.steps();
        if (steps.isEmpty()) {
            return "";
        }
        String fresh = String.join(", ", steps.stream().map(step -> String.valueOf(step.fresh())).toList());
        String inBase = curve.codesInBase().map(codes -> " " + Words.count("saturation.inBase", codes, curve.rule().base())).orElse("");
        String shares = curve.runs().isEmpty() ? "" : " " + Words.get("saturation.shares",
                String.join(", ", curve.runs().stream().map(run -> percent(run.share())).toList()));
        return Words.get("saturation.fresh", fresh) + inBase + shares;
    }

    private static String percent(double share) {
        return Words.get("percent", Math.round(share * 100));
    }
}
