/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.math.BigDecimal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.model.value.MoneyRange;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.notation.Notation;
import org.portrait.ui.edit.notation.NotationException;
import org.portrait.ui.edit.notation.Numbers;

/** Prices from one amount to another, in one currency. */
final class MoneyRangeField extends Field {

    private final Composite box;
    private final TypedField<MoneyRange> range;
    private final Combo currency;

    MoneyRangeField(Composite parent, FieldHost host, Slot slot) {
        super(host, slot);
        box = Boxes.line(parent, host);
        range = new TypedField<>(box, host, slot, new RangeOnly(), SWT.SINGLE);
        range.onProblem(this::problem);
        range.control().setMessage(Texts.get("money.range.example"));
        range.control().setLayoutData(Boxes.letters(box, 22));
        currency = named(new Combo(box, SWT.READ_ONLY), name() + ": " + Texts.get("money.currency"));
        currency.setToolTipText(Texts.get("money.currency"));
        currency.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        currency.addListener(SWT.Selection, event -> {
            range.flush();
            if (slot().value() instanceof MoneyRange money) {
                write(new MoneyRange(money.min(), money.max(), Currencies.of(currency)));
            }
        });
        host.toolkit().adapt(currency, true, false);
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public boolean setFocus() {
        return range.setFocus();
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void show() {
        if (slot().value() instanceof MoneyRange money) {
            Currencies.show(currency, money.currency());
        } else if (currency.getSelectionIndex() < 0) {
            Currencies.show(currency, Currencies.usual());
        }
        range.show();
    }

    @Override
    public void flush() {
        range.flush();
    }

    @Override
    public void bind(Slot other) {
        range.bind(other);
        super.bind(other);
    }

    /** Both amounts are typed, with a dash between; the currency is taken from the list beside them. */
    private final class RangeOnly implements Notation<MoneyRange> {
        private final Notation<BigDecimal> number = Numbers.amount(Texts.locale());

        @Override
        public String format(MoneyRange value) {
            return value == null ? "" : number.format(value.min()) + " – " + number.format(value.max());
        }

        @Override
        public MoneyRange parse(String text) throws NotationException {
            if (text.isBlank()) {
                return null;
            }
            String[] parts = text.split("\\s*(?:[-–—…]|\\.\\.)\\s*", 2);
            BigDecimal min = number.parse(parts[0]);
            BigDecimal max = parts.length < 2 ? min : number.parse(parts[1]);
            if (min == null || max == null || min.signum() < 0) {
                throw new NotationException(Texts.get("notation.prices", text.strip()));
            }
            if (min.compareTo(max) > 0) {
                throw new NotationException(Texts.get("notation.reversed", text.strip()));
            }
            return new MoneyRange(min, max, Currencies.of(currency));
        }
    }
}
