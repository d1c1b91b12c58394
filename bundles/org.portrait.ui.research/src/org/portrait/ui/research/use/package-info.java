/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** From words of an interview to a trait of a persona: by dragging, by the clipboard, and by the keyboard. */
package org.portrait.ui.research.use;
