/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The product: its application, window, menus and perspective. Nothing of it is in effect inside an Eclipse IDE but the perspective. */
package org.portrait.ui.application;
