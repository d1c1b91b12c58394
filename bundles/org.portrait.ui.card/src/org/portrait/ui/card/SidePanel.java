/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.scene.Origin;
import org.portrait.model.Evidenced;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.label.Labels;
import org.portrait.model.trait.Privacy;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.field.EvidenceField;
import org.portrait.ui.edit.field.Field;
import org.portrait.ui.edit.field.FieldHost;
import org.portrait.ui.edit.field.FieldTools;
import org.portrait.ui.edit.field.Fields;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Tint;

/** Edits what is selected on the card; shows what could be filled in next when nothing is. */
public final class SidePanel implements FieldHost {

    private static final int PAD = 16;

    private final FieldTools tools;
    private final FormToolkit toolkit;
    private final Cursor cursor;
    private final BooleanSupplier seen;
    private final ScrolledComposite scroller;
    private final List<Field> fields = new ArrayList<>();
    private Composite body;
    private Composite details;
    private Optional<Target> target = Optional.empty();
    private EObject subject;
    private NextSteps steps;
    /** Above the evidence on one item of a list: names the item. */
    private Optional<Label> itemHeading = Optional.empty();
    /** The panel is not seen and has missed something. */
    private boolean stale = true;

    /**
     * @param seen whether the page is in front; otherwise the panel waits for {@link #catchUp()}
     */
    SidePanel(Composite parent, FieldTools tools, Cursor cursor, BooleanSupplier seen) {
        this.tools = tools;
        toolkit = tools.toolkit();
        this.cursor = cursor;
        this.seen = seen;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        toolkit.adapt(scroller);
        scroller.addListener(SWT.Resize, event -> layout());
    }

    /** The widget, for the layout. */
    public Composite control() {
        return scroller;
    }

    /** Puts the cursor into the first field. */
    public void setFocus() {
        if (!fields.isEmpty()) {
            target.flatMap(Target::item).ifPresentOrElse(fields.getFirst()::focusItem, fields.getFirst()::setFocus);
        } else {
            scroller.setFocus();
        }
    }

    /** The field of what is selected, if something is. */
    public Optional<Field> field() {
        return fields.stream().findFirst();
    }

    /** Writes what was typed but not written yet. */
    public void flush() {
        fields.forEach(Field::flush);
    }

    @Override
    public FieldTools tools() {
        return tools;
    }

    @Override
    public void resized() {
        scroller.getDisplay().asyncExec(() -> {
            if (!scroller.isDisposed()) {
                layout();
            }
        });
    }

    @Override
    public void focused(Slot slot) {
        boolean listed = target.map(shown -> shown.slots().size() == 1 && shown.slot().value() instanceof List<?> items
                && items.contains(slot.owner())).orElse(false);
        if (listed && slot.owner() instanceof Identified item) {
            cursor.select(Origin.of(item.getId(), slot.feature().getName()), this);
        }
    }

    @Override
    public void showEvidence(Slot slot, Control anchor) {
        // the evidence stands below the field
        fields.getLast().setFocus();
    }

    /** Another persona is shown. */
    void subjectChanged() {
        rebuild();
    }

    /** Something else is selected. */
    void selectionChanged(Object by) {
        if (by == this && !stale && target.isPresent()) {
            follow();
        } else {
            rebuild();
        }
    }

    /** Something in the document has changed. */
    void contentChanged() {
        if (stale || cursor.subject() != subject) {
            rebuild();
            return;
        }
        // fields tell when they need another size
        fields.forEach(Field::show);
        boolean higher = target.flatMap(Target::item).isPresent() && itemHeading.isPresent() && showTitle(itemHeading.get(), target.get().item().get());
        if (steps != null && steps.show() || higher) {
            layout();
        }
    }

    /** @return whether it needs another height */
    private static boolean showTitle(Label heading, EObject item) {
        String title = title(item);
        if (title.equals(heading.getText())) {
            return false;
        }
        heading.setText(title);
        return heading.computeSize(heading.getSize().x, SWT.DEFAULT).y != heading.getSize().y;
    }

    private void rebuild() {
        stale = true;
        catchUp();
    }

    /** Brings the panel up to date once it is seen. */
    void catchUp() {
        if (stale && seen.getAsBoolean()) {
            stale = false;
            build();
        }
    }

    /** Another item of the same list is selected: only the evidence below is another. */
    private void follow() {
        target = Target.of(cursor.subject(), cursor.selection());
        target.ifPresent(shown -> {
            List<Field> old = fields.subList(shown.slots().size(), fields.size());
            old.forEach(Field::flush);
            old.clear();
            details(shown);
            layout();
        });
    }

    private void build() {
        flush();
        Optional<Target> wanted = Target.of(cursor.subject(), cursor.selection());
        boolean kept = body != null && subject == cursor.subject() && wanted.isPresent() && wanted.equals(target);
        target = wanted;
        subject = cursor.subject();
        if (kept) {
            fields.forEach(Field::show);
            return;
        }
        scroller.setRedraw(false);
        try {
            fields.clear();
            steps = null;
            if (body != null) {
                body.dispose();
            }
            body = toolkit.createComposite(scroller);
            GridLayout layout = new GridLayout();
            layout.marginWidth = PAD;
            layout.marginHeight = PAD;
            layout.verticalSpacing = 6;
            body.setLayout(layout);
            if (target.isPresent()) {
                trait(target.get());
            } else if (subject instanceof Persona persona) {
                steps = new NextSteps(body, toolkit, persona, trait -> {
                    cursor.select(Target.origin(persona, trait), this);
                    setFocus();
                });
            }
            scroller.setContent(body);
            layout();
            scroller.setOrigin(0, 0);
        } finally {
            scroller.setRedraw(true);
        }
    }

    private void trait(Target shown) {
        Locale locale = Texts.locale();
        quiet(shown.place(locale));
        Label title = toolkit.createLabel(body, shown.name(locale), SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        title.setForeground(body.getForeground());
        title.setLayoutData(Boxes.wide());
        String description = shown.description(locale);
        if (!description.isEmpty()) {
            quiet(description);
        }
        if (shown.trait().map(trait -> trait.privacy() != Privacy.ORDINARY).orElse(false)) {
            quiet(Texts.get("confidential.help"));
        }
        for (Slot slot : shown.slots()) {
            if (shown.slots().size() > 1) {
                Label caption = quiet(slot.name(locale));
                ((GridData) caption.getLayoutData()).verticalIndent = 4;
                field(slot, caption);
            } else {
                field(slot, title);
            }
        }
        details(shown);
    }

    /** The evidence on what is selected. */
    private void details(Target shown) {
        if (details != null) {
            details.dispose();
        }
        details = toolkit.createComposite(body);
        GridLayout stack = Boxes.grid(1, 0);
        stack.verticalSpacing = 6;
        details.setLayout(stack);
        details.setLayoutData(Boxes.wide());
        if (shown.slot().holder().orElse(null) instanceof Evidenced || shown.trait().isPresent()) {
            evidence(Texts.get("evidence"), shown.slot());
        }
        itemHeading = shown.item().filter(Evidenced.class::isInstance)
                .map(item -> evidence(title(item), Slot.of(item, item.eClass().getEStructuralFeature("id"))));
    }

    private static String title(EObject item) {
        return Texts.get("evidence.title", Labels.label(item, Texts.locale())).replace("&", "&&");
    }

    private void field(Slot slot, Label name) {
        Field field = Fields.create(body, this, slot);
        field.labelledBy(name);
        Control control = field.control();
        if (!(control.getLayoutData() instanceof GridData)) {
            control.setLayoutData(field.isWide() ? Boxes.wide() : new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        }
        ((GridData) control.getLayoutData()).verticalIndent = fields.isEmpty() ? 8 : 0;
        Label problem = toolkit.createLabel(body, "", SWT.WRAP);
        problem.setForeground(Tint.warning(problem));
        GridData data = Boxes.wide();
        data.exclude = true;
        problem.setLayoutData(data);
        field.onProblem(message -> {
            problem.setText(message == null ? "" : message);
            data.exclude = message == null;
            problem.setVisible(message != null);
            resized();
        });
        fields.add(field);
    }

    private Label evidence(String caption, Slot slot) {
        Label heading = toolkit.createLabel(details, caption, SWT.WRAP);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridData data = Boxes.wide();
        data.verticalIndent = 18;
        heading.setLayoutData(data);
        EvidenceField field = EvidenceField.of(details, this, slot);
        field.labelledBy(heading);
        if (field.isEmpty() && fields.size() < 2) {
            quiet(details, Texts.get("evidence.hint")).moveAbove(field.control());
        }
        field.control().setLayoutData(Boxes.wide());
        fields.add(field);
        return heading;
    }

    private Label quiet(String text) {
        return quiet(body, text);
    }

    private Label quiet(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        label.setForeground(Tint.quiet(body));
        label.setLayoutData(Boxes.wide());
        return label;
    }

    private void layout() {
        if (body == null || body.isDisposed()) {
            return;
        }
        int width = scroller.getClientArea().width;
        scroller.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
        body.layout(true, true);
    }
}
