/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Markup (XML without document types): read under guard, kept as a tree, written in one canonical form. Knows no personas. */
package org.portrait.core.document.markup;
