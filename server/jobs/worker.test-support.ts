import { type ChildProcess, spawn } from 'node:child_process';
import { openStore } from '#db/store.ts';
import type { Context } from '../context.ts';
import { nextId } from '../fixture.test-support.ts';
import { runDueJobs } from './run-jobs.ts';

/** Starts a process that runs jobs at one moment until none is due; tests start several, or kill one. */
export function startWorker(file: string, now: number, owner: string, endpoint: string): ChildProcess {
  const words = ['--import', 'tsx', import.meta.filename, file, String(now), owner, endpoint];
  return spawn(process.execPath, words, { stdio: 'inherit' });
}

/** Resolves when the process is no more. */
export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

async function runAll([file = '', moment = '', owner = '', endpoint = '']: readonly string[]): Promise<void> {
  const store = openStore(file);
  const context = (): Context => ({
    store,
    now: Number(moment),
    newId: nextId,
    mediaFolder: '',
    drawShareImage: () => Promise.resolve(undefined),
    announcing: { siteUrl: 'https://bao.example', indexNow: { key: 'khoa-12345', endpoint } },
  });
  const worker = { owner, context, random: () => 0, patienceMs: 60_000 };
  while ((await runDueJobs(worker)).ran > 0);
}

if (process.argv[1] === import.meta.filename) void runAll(process.argv.slice(2)).then(() => process.exit(0));
