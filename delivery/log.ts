import pino from 'pino';
import { currentEnvironment } from '#server/environment.ts';

/** Structured logs to standard output. Addresses of people, cookies and query strings are never written. */
export const log = pino({ level: currentEnvironment().logLevel, base: { pid: process.pid } });
