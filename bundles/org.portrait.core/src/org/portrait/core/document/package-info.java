/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Documents: {@code .persona} files read, edited, saved and recovered.
 *
 * <p>{@link org.portrait.core.document.Documents} opens and saves, {@link org.portrait.core.document.Document} is what is
 * open, {@link org.portrait.core.document.Drafts} keeps unsaved work.
 */
package org.portrait.core.document;
