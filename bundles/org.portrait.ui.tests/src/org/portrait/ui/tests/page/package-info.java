/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Page objects: what a user sees and does in the workbench, in the user's words. They send events to the real widgets and look at
 * what the widgets show; nothing here calls the code under test.
 */
package org.portrait.ui.tests.page;
