/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Measures how long things take. */
final class Timing {

    /** Something to be measured. */
    @FunctionalInterface
    interface Task {
        void run() throws Exception;
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Timing() {
    }

    /** How long a task takes, in milliseconds. */
    static double milliseconds(Task task) throws Exception {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** How long the present thread computes for a task, in milliseconds: other programs do not count. */
    static double processorMilliseconds(Task task) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        task.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** The median of a task's times in some rounds, in milliseconds. */
    static double median(int rounds, Task task) throws Exception {
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            times[round] = milliseconds(task);
        }
        return median(times);
    }

    /** The middle of some numbers; of an even count, the mean of the two in the middle. */
    static double median(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
