/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

import org.portrait.core.document.problem.DocumentException;

/** Takes the parts of a document in the order of the file. */
public interface MarkupSink {

    /** Takes everything and keeps nothing, for a reading that just checks. */
    MarkupSink NOWHERE = new MarkupSink() {

        @Override
        public void start(Tag tag) {
            // not kept
        }

        @Override
        public void text(char[] characters, int offset, int length) {
            // not kept
        }

        @Override
        public void comment(String content) {
            // not kept
        }

        @Override
        public void end() {
            // not kept
        }
    };

    /** An element begins. The tag is valid during this call only. */
    void start(Tag tag) throws DocumentException;

    /** Characters in the element that began last and has not ended; may come in several pieces. */
    void text(char[] characters, int offset, int length) throws DocumentException;

    /** A remark; may stand before the first and after the last element. */
    void comment(String content) throws DocumentException;

    /** The element that began last ends. */
    void end() throws DocumentException;
}
