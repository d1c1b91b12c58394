/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The three files of a project with research: personas, answers, and who the respondents are. */
package org.portrait.research.document;
