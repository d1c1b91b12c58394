/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What can go wrong with a document, told in English and Russian: what, where and what to do. */
package org.portrait.core.document.problem;
