/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Logging what people say while they say it: where one is in the guide, what was answered, marked and tagged, when, and by whom.
 * Knows no screen; every change is a command on the document's editing domain.
 */
package org.portrait.research.log;
