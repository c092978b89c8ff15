import pino from 'pino';
import { readEnvironment } from '#server/environment.ts';

/** Structured logs to standard output. Addresses of people, cookies and query strings are never written. */
export const log = pino({ level: readEnvironment(process.env).logLevel, base: { pid: process.pid } });
