/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Recordings, transcripts, pictures and links of a session: seen, added, opened, taken off. */
package org.portrait.ui.research.attachment;
