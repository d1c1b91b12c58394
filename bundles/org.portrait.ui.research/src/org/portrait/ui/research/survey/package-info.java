/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The wizard that takes responses of a survey into a research: the file, its columns, what will happen. */
package org.portrait.ui.research.survey;
