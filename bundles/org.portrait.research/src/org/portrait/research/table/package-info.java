/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads tables, CSV and XLSX, row by row: the encoding and the separator are recognised, memory is bounded, and rows that cannot
 * be read are told by number. What the columns mean is nobody's business here.
 */
package org.portrait.research.table;
