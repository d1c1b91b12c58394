/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The export wizard: choose, see, write cards and reports in a job. */
package org.portrait.ui.export;
