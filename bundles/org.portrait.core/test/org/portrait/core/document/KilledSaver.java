/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.nio.file.Path;

import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Project;
import org.portrait.model.Segment;

/** A program of its own that saves on and on until it is killed, and tells after each save which one it was. */
final class KilledSaver {

    private KilledSaver() {
    }

    public static void main(String[] arguments) throws DocumentException {
        Document document = Documents.open(Path.of(arguments[0]));
        for (int number = number(document.project()) + 1;; number++) {
            setNumber(document.project(), number);
            Documents.save(document);
            System.out.println(number);
            System.out.flush();
        }
    }

    /** The number stands at the beginning, in the middle and at the end of the file. */
    static void setNumber(Project project, int number) {
        project.setName(String.valueOf(number));
        for (Segment segment : project.getSegments()) {
            segment.setName(String.valueOf(number));
        }
    }

    static int number(Project project) {
        return Integer.parseInt(project.getName());
    }

    static boolean isWhole(Project project) {
        return project.getSegments().stream().allMatch(segment -> segment.getName().equals(project.getName()));
    }
}
