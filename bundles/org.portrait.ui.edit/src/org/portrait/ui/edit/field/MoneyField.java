/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.model.value.Money;
import org.portrait.model.value.Period;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.notation.Notation;
import org.portrait.ui.edit.notation.NotationException;
import org.portrait.ui.edit.notation.Numbers;

/** An amount with its currency and how often it recurs. */
final class MoneyField extends Field {

    private static final List<Period> PERIODS = List.of(Period.values());

    private final Composite box;
    private final TypedField<Money> amount;
    private final Combo currency;
    private final Combo period;

    MoneyField(Composite parent, FieldHost host, Slot slot) {
        super(host, slot);
        box = Boxes.line(parent, host);
        amount = new TypedField<>(box, host, slot, new AmountOnly(), SWT.SINGLE | SWT.TRAIL);
        amount.onProblem(this::problem);
        amount.control().setLayoutData(Boxes.letters(box, 14));
        currency = combo(Texts.get("money.currency"));
        period = combo(Texts.get("money.period"));
        period.setItems(PERIODS.stream().map(value -> Texts.get("period." + value.name())).toArray(String[]::new));
    }

    private Combo combo(String label) {
        Combo combo = named(new Combo(box, SWT.READ_ONLY), name() + ": " + label);
        combo.setToolTipText(label);
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        combo.addListener(SWT.Selection, event -> {
            amount.flush();
            if (slot().value() instanceof Money money) {
                write(new Money(money.amount(), Currencies.of(currency), period()));
            }
        });
        host().toolkit().adapt(combo, true, false);
        return combo;
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public boolean setFocus() {
        return amount.setFocus();
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void show() {
        if (slot().value() instanceof Money money) {
            Currencies.show(currency, money.currency());
            period.select(PERIODS.indexOf(money.period()));
        } else if (currency.getSelectionIndex() < 0) {
            Currencies.show(currency, Currencies.usual());
            period.select(PERIODS.indexOf(slot().feature().getName().equals("income") ? Period.MONTH
                    : slot().feature().getName().equals("turnover") ? Period.YEAR : Period.ONCE));
        }
        amount.show();
    }

    @Override
    public void flush() {
        amount.flush();
    }

    @Override
    public void bind(Slot other) {
        amount.bind(other);
        super.bind(other);
    }

    private Period period() {
        return period.getSelectionIndex() < 0 ? Period.ONCE : PERIODS.get(period.getSelectionIndex());
    }

    /** The amount is typed; currency and period are taken from the lists beside it. */
    private final class AmountOnly implements Notation<Money> {
        private final Notation<BigDecimal> number = Numbers.amount(Texts.locale());

        @Override
        public String format(Money value) {
            return value == null ? "" : number.format(value.amount());
        }

        @Override
        public Money parse(String text) throws NotationException {
            BigDecimal value = number.parse(text);
            Currency chosen = Currencies.of(currency);
            return value == null ? null : new Money(value, chosen, period());
        }
    }
}
