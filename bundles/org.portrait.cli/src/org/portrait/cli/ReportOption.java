/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.util.List;

import picocli.CommandLine.Option;

/** The option that says whether people or programs will read a report. */
final class ReportOption {

    private final Options options;
    private boolean json;

    ReportOption(Terminal terminal) {
        options = new Options(terminal);
    }

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private void setFormat(String wanted) {
        options.choice("--format", wanted, List.of("text", "json"));
        json = wanted.equals("json");
    }

    /** Whether the report is for programs. */
    boolean json() {
        return json;
    }
}
