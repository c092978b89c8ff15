import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { run } from './product.ts';

/** One line of a table: what, what was measured, and what is asked for. */
export type Row = readonly [what: string, measured: string, target: string];

export type Reading = {
  readonly requests: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
};

const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

/** Installs a Debian package as root when its command is missing, or names it. */
export function need(command: string, debianPackage: string): void {
  try {
    run('sh', ['-c', `command -v ${command}`]);
  } catch {
    if (process.getuid?.() !== 0) throw new Error(`${command} is needed: install the Debian package ${debianPackage}.`);
    run('sh', ['-c', `apt-get update && apt-get install -y --no-install-recommends ${debianPackage}`]);
  }
}

/** One round of wrk against an address: requests a second, milliseconds, and whatever was not answered with 2xx or 3xx. */
export async function load(url: string, connections: number, seconds: number): Promise<Reading> {
  const words = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', url];
  const wrk = spawn('wrk', words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const chunk of wrk.stdout) output += String(chunk);
  const milliseconds = (percent: string) => {
    const [, amount = 'NaN', unit = 'ms'] = new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s)`, 'u').exec(output) ?? [];
    return Number(amount) * (MILLISECONDS[unit] ?? Number.NaN);
  };
  const [, ...failures] = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/u.exec(output) ?? [];
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/u.exec(output)?.[1] ?? 0);
  return {
    requests: Number(/Requests\/sec:\s+([\d.]+)/u.exec(output)?.[1]),
    p50: milliseconds('50'),
    p99: milliseconds('99'),
    errors: failures.map(Number).reduce((sum, count) => sum + count, 0) + refused,
  };
}

/** The value that a share of the values does not exceed; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Memory of a process in MB, as Linux counts its resident pages. */
export function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
