/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Measures the heap. */
final class Heap {

    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP).toList();

    private Heap() {
    }

    /**
     * How much the heap held at most while a task ran, garbage included, in megabytes: the sum of the peaks of its pools,
     * after a collection before the task.
     */
    static double peakMegabytes(Timing.Task task) throws Exception {
        System.gc();
        POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
        task.run();
        return POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
    }

    /** How much the present thread allocated while a task ran, in megabytes. */
    static double allocatedMegabytes(Timing.Task task) throws Exception {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        task.run();
        return (threads.getCurrentThreadAllocatedBytes() - before) / 1e6;
    }
}
