/** How long work takes by the clock, and how much of that was computing: other programs lengthen the first alone. */
export function timed(work) {
  const [started, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - started, cpuMs: (user + system) / 1_000 };
}

/** Quantiles of many times. */
export function quantiles(times) {
  const of = (name) => {
    const sorted = times.map((time) => time[name]).toSorted((a, b) => a - b);
    return (quantile) => round(sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))]);
  };
  const [ms, cpuMs] = [of('ms'), of('cpuMs')];
  return { p50Ms: ms(0.5), p95Ms: ms(0.95), maxMs: ms(1), p50CpuMs: cpuMs(0.5), p95CpuMs: cpuMs(0.95) };
}

export function megabytes(bytes) {
  return Math.round(bytes / 1e6);
}

export function round(number) {
  return Math.round(number * 10_000) / 10_000;
}
