/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What differs between two states of a project. */
package org.portrait.core.compare;
