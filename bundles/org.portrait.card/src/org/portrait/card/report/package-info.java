/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Lays a project out as a report. */
package org.portrait.card.report;
