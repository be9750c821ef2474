/** Medians of repeated measurements, and how they are printed. */

export interface Figure {
  readonly name: string;
  readonly value: string;
  /** How it was measured, or what it holds to. */
  readonly note: string;
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Milliseconds of each call; the first `warmUp` calls do not count. */
export function time(calls: number, warmUp: number, work: (i: number) => void): number[] {
  const times: number[] = [];
  for (let i = 0; i < warmUp + calls; i++) {
    const started = performance.now();
    work(i);
    if (i >= warmUp) times.push(performance.now() - started);
  }
  return times;
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

export function kB(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} kB`;
}

export function MB(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

/** A Markdown table. */
export function table(title: string, figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, note }) => `| ${name} | ${value} | ${note} |`);
  return [`### ${title}`, '', '| | | |', '|---|---:|---|', ...rows, ''].join('\n');
}
