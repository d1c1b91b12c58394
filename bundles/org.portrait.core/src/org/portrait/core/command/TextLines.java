/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.model.Moment;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Scale;

/** Turns pasted lines into elements. */
public final class TextLines {

    /** What stands before items in documents, mails and web pages; among it the private letters that Word uses, and its tab after an o. */
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•*·▪◦‣⁃●○■□☐☑◆◇➢➤►✓✔→\uF0B7\uF0A7\uF0D8\uF0FC]"
            + "|\\(?\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]|\\p{L}\\)|o(?=\\t))(?:[\\s\u00A0]+|$)");
    private static final Pattern EDGES = Pattern.compile("^[\\s\u00A0\u200B\uFEFF]+|[\\s\u00A0\u200B\uFEFF]+$");
    private static final Pattern POLES = Pattern.compile("(.+?)\\s+[-–—…]+\\s+(.+)");
    private static final Pattern TIMED = Pattern.compile("(\\d{1,2}[:.]\\d{2}(?:\\s*[-–—]\\s*\\d{1,2}[:.]\\d{2})?)\\s*[-–—:]?\\s+(.+)");

    private TextLines() {
    }

    /** The lines of a text that say something, without list markers and surrounding space. */
    public static List<String> items(String text) {
        return text.lines().map(TextLines::withoutBullet).filter(line -> !line.isEmpty()).toList();
    }

    /** The line without its list marker and surrounding space. */
    static String withoutBullet(String line) {
        return BULLET.matcher(EDGES.matcher(line).replaceAll("")).replaceFirst("");
    }

    /** A new element of a class for a line: the line is its text, or its name where it has no text. */
    static EObject element(EClass type, String line) {
        EObject element = EcoreUtil.create(type);
        Matcher poles = POLES.matcher(line);
        Matcher timed = TIMED.matcher(line);
        if (element instanceof Scale scale && poles.matches()) {
            scale.setLeft(poles.group(1));
            scale.setRight(poles.group(2));
        } else if (element instanceof Moment moment && timed.matches()) {
            moment.setTime(timed.group(1));
            moment.setText(timed.group(2));
        } else {
            EStructuralFeature feature = wording(type);
            element.eSet(feature, Values.normalise(feature, line));
        }
        return element;
    }

    private static EStructuralFeature wording(EClass type) {
        if (type == PersonaPackage.Literals.SCALE) {
            return PersonaPackage.Literals.SCALE__LEFT;
        }
        EStructuralFeature text = type.getEStructuralFeature("text");
        return text == null ? type.getEStructuralFeature("name") : text;
    }
}
