/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.consent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.portrait.research.guide.ConsentText;
import org.portrait.research.guide.ConsentText.Blank;
import org.portrait.research.log.SessionPlan.Terms;
import org.portrait.ui.edit.notation.Dates;
import org.portrait.ui.research.field.Form;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/**
 * Shows the texts that somebody can agree to, filled in with what is known: to be read out, copied, or printed and signed. Who asks is
 * remembered for the next time; the name of the respondent is left to be written on.
 */
public final class ConsentTextDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(ConsentTextDialog.class);

    /**
     * What somebody agrees to.
     *
     * @param special whether the text names special categories of data
     */
    public record Agreed(Terms terms, boolean special) {
    }

    private static final String SECTION = "consent";
    private static final int PRINT = IDialogConstants.CLIENT_ID + 1;
    private static final int COPY = IDialogConstants.CLIENT_ID + 2;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    private final IDialogSettings settings = DialogSettings.getOrCreateSection(
            PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ConsentTextDialog.class)).getDialogSettings(), SECTION);
    private final String purpose;
    private Form form;
    private Combo law;
    private Combo language;
    private Text operator;
    private Text contact;
    private Text purposeField;
    private Text data;
    private Text special;
    private Text until;
    private Button recording;
    private StyledText preview;
    private Agreed agreed;

    /** @param purpose what is known of what the data is used for: the aim of the study; may be blank */
    public ConsentTextDialog(Shell shell, String purpose) {
        super(shell, TEXTS.get("text.title"), TEXTS.get("text.use"));
        this.purpose = purpose;
    }

    /** Asks. @return what is agreed to; empty when the dialog was cancelled */
    public Optional<Agreed> ask() {
        return isAccepted() ? Optional.of(agreed) : Optional.empty();
    }

    @Override
    protected void createPage(Composite page) {
        setMessage(TEXTS.get("text.message"));
        Composite fields = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(fields);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(fields);
        form = new Form(fields, TEXTS, this::update);
        createFields();
        preview = new StyledText(page, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        preview.setFont(JFaceResources.getFontRegistry().get(JFaceResources.DIALOG_FONT));
        preview.setLineSpacing(4);
        preview.setMargins(14, 12, 14, 12);
        preview.setAlwaysShowScrollBars(false);
        Accessibility.name(preview, TEXTS.get("text.preview"));
        GridDataFactory.fillDefaults().grab(true, true).hint(520, 420).applyTo(preview);
    }

    private void createFields() {
        Locale own = UiTexts.locale();
        law = form.choice("text.law", number("law"), Stream.of(ConsentText.values()).map(each -> each.law(own)).toArray(String[]::new));
        int spoken = settings.get("language") == null ? own.getLanguage().equals("ru") ? 1 : 0 : number("language");
        language = form.choice("text.language", spoken, LANGUAGES.stream().map(each -> each.getDisplayLanguage(own)).toArray(String[]::new));
        operator = form.line("text.operator", settings.get("operator"));
        operator.setMessage(TEXTS.get("text.operator.hint"));
        contact = form.line("text.contact", settings.get("contact"));
        contact.setMessage(TEXTS.get("text.contact.hint"));
        purposeField = form.lines("text.purpose", purpose, 2);
        data = form.lines("text.data", settings.get("data") == null ? ConsentText.usualData(locale()) : settings.get("data"), 2);
        special = form.line("text.special", "");
        special.setMessage(TEXTS.get("text.special.hint"));
        until = form.day("text.until", LocalDate.now().plusYears(1));
        recording = form.check("text.recording", false);
    }

    private int number(String key) {
        return settings.get(key) == null ? 0 : Math.clamp(settings.getInt(key), 0, 1);
    }

    private ConsentText text() {
        return ConsentText.values()[law.getSelectionIndex()];
    }

    private Locale locale() {
        return LANGUAGES.get(language.getSelectionIndex());
    }

    private Map<Blank, String> blanks() {
        Map<Blank, String> blanks = new EnumMap<>(Blank.class);
        Map.of(Blank.OPERATOR, operator, Blank.CONTACT, contact, Blank.PURPOSE, purposeField, Blank.DATA, data, Blank.SPECIAL, special)
                .forEach((blank, field) -> {
                    if (!field.getText().isBlank()) {
                        blanks.put(blank, field.getText().strip());
                    }
                });
        form.day(until).ifPresent(day -> blanks.put(Blank.UNTIL, new Dates(locale()).format(day)));
        return blanks;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, TEXTS.get("text.copy"), false);
        createButton(parent, PRINT, TEXTS.get("text.print"), false)
                .setEnabled(Printer.getDefaultPrinterData() != null || Printer.getPrinterList().length > 0);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected boolean isReady() {
        LANGUAGES.stream().filter(each -> !each.equals(locale()) && data.getText().equals(ConsentText.usualData(each))).findFirst()
                .ifPresent(other -> data.setText(ConsentText.usualData(locale())));
        preview.setText(text().title(locale()) + "\n\n" + String.join("\n\n", text().paragraphs(blanks(), recording.getSelection(), locale())));
        preview.setStyleRange(new StyleRange(0, text().title(locale()).length(), null, null, SWT.BOLD));
        setErrorMessage(form.isNoDay(until) ? TEXTS.get("day.expected") : null);
        return !form.isNoDay(until);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case COPY -> copy();
            case PRINT -> print();
            default -> super.buttonPressed(button);
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {preview.getText()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void print() {
        PrinterData chosen = new PrintDialog(getShell()).open();
        if (chosen != null) {
            Printer printer = new Printer(chosen);
            StyledTextPrintOptions options = new StyledTextPrintOptions();
            options.jobName = text().title(locale());
            options.printTextFontStyle = true;
            Runnable work = preview.print(printer, options);
            Thread.ofPlatform().name("Printing").start(() -> {
                work.run();
                printer.dispose();
            });
        }
    }

    @Override
    protected void okPressed() {
        Map<Blank, String> blanks = blanks();
        agreed = new Agreed(new Terms(text().purpose(blanks, locale()), text().scope(blanks, recording.getSelection(), locale()),
                form.day(until).orElse(null), text().wording(locale())), blanks.containsKey(Blank.SPECIAL));
        remember();
        super.okPressed();
    }

    private void remember() {
        settings.put("law", law.getSelectionIndex());
        settings.put("language", language.getSelectionIndex());
        settings.put("operator", operator.getText());
        settings.put("contact", contact.getText());
        settings.put("data", data.getText());
    }
}
