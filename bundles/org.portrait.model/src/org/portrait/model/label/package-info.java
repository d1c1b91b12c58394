/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What elements of the model are called in lists, trees and messages. */
package org.portrait.model.label;
