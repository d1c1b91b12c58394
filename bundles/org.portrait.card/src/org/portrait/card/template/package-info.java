/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Card templates: which blocks stand where on which page. */
package org.portrait.card.template;
