/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Consents: the texts that people agree to, and the record of it. */
package org.portrait.ui.research.consent;
