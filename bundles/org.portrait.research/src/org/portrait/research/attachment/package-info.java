/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Recordings, transcripts, pictures and links that belong to a session and stay where they are. */
package org.portrait.research.attachment;
