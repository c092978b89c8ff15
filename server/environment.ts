import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** A setting or folder that the program cannot work with; the message is one sentence for the operator. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

export type Environment = {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Origin of the public site, without a slash at the end. */
  readonly siteUrl: string;
  /** From AUTH_SECRET; undefined when the data folder keeps it. */
  readonly authSecret: string | undefined;
  /** Processes that answer on the port. */
  readonly webWorkers: number;
  /** Port of the metrics on the loopback address; undefined for none. */
  readonly metricsPort: number | undefined;
  readonly logLevel: LogLevel;
  /** What search engines are told of news with; undefined for telling none. */
  readonly indexNow: { readonly key: string; readonly endpoint: string } | undefined;
  /** The WebSub hub that is told when feeds change, in place of the one in the paper's profile. */
  readonly webSubHub: string | undefined;
};

const SECRET_LENGTH = 32;

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const MOST_WORKERS = 64;

const port = z
  .string()
  .regex(/^\d{1,5}$/u)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535);

function isHostName(host: string): boolean {
  return (
    isIP(host) !== 0 ||
    /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/iu.test(host)
  );
}

function originOf(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  const plain =
    /^https?:$/u.test(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username &&
    !url.password;
  return plain ? url.origin : undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

function given(variables: Variables, name: string): string | undefined {
  const value = variables[name];
  return value === undefined || value === '' ? undefined : value;
}

/** Reads the settings of README.md from the environment. Throws EnvironmentError with one sentence. */
export function readEnvironment(variables: Variables): Environment {
  const parsedPort = port.safeParse(given(variables, 'PORT') ?? '3000');
  if (!parsedPort.success) throw new EnvironmentError('PORT must be a whole number from 1 to 65535.');
  const host = given(variables, 'HOST') ?? '127.0.0.1';
  if (!isHostName(host)) throw new EnvironmentError('HOST must be an IP address or a host name.');
  const site = given(variables, 'SITE_URL') ?? `http://localhost:${parsedPort.data}`;
  const siteUrl = originOf(site);
  if (siteUrl === undefined)
    throw new EnvironmentError('SITE_URL must be an http or https address without a path, such as https://example.vn.');
  const authSecret = given(variables, 'AUTH_SECRET');
  if (authSecret !== undefined && authSecret.length < SECRET_LENGTH)
    throw new EnvironmentError(`AUTH_SECRET must have at least ${SECRET_LENGTH} characters.`);
  const workers = given(variables, 'WEB_WORKERS') ?? '1';
  const webWorkers = /^\d{1,2}$/u.test(workers) ? Number(workers) : 0;
  if (webWorkers < 1 || webWorkers > MOST_WORKERS)
    throw new EnvironmentError(`WEB_WORKERS must be a whole number from 1 to ${MOST_WORKERS}.`);
  const metricsPort = given(variables, 'METRICS_PORT');
  const parsedMetricsPort = metricsPort === undefined ? undefined : port.safeParse(metricsPort);
  if (parsedMetricsPort?.success === false)
    throw new EnvironmentError('METRICS_PORT must be a whole number from 1 to 65535.');
  const logLevel = LOG_LEVELS.find((level) => level === (given(variables, 'LOG_LEVEL') ?? 'info'));
  if (logLevel === undefined) throw new EnvironmentError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);
  return {
    indexNow: readIndexNow(variables),
    webSubHub: readWebAddress(variables, 'WEBSUB_HUB'),
    webWorkers,
    metricsPort: parsedMetricsPort?.data,
    logLevel,
    port: parsedPort.data,
    host,
    dataFolder: resolve(/*turbopackIgnore: true*/ given(variables, 'DATA_DIR') ?? './data'),
    siteUrl,
    authSecret,
  };
}

function readIndexNow(variables: Variables): Environment['indexNow'] {
  const key = given(variables, 'INDEXNOW_KEY');
  const endpoint = readWebAddress(variables, 'INDEXNOW_ENDPOINT');
  if (key === undefined && endpoint === undefined) return undefined;
  if (key === undefined) throw new EnvironmentError('INDEXNOW_ENDPOINT must come with INDEXNOW_KEY.');
  if (!/^[a-z0-9-]{8,128}$/iu.test(key))
    throw new EnvironmentError('INDEXNOW_KEY must have 8 to 128 letters, digits or hyphens.');
  return { key, endpoint: endpoint ?? 'https://api.indexnow.org/indexnow' };
}

function readWebAddress(variables: Variables, name: string): string | undefined {
  const value = given(variables, name);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.username || url.password || url.hash)
    throw new EnvironmentError(`${name} must be an http or https address without a user name or “#”.`);
  return url.href;
}

let current: Environment | undefined;

/** The settings of this process, read once. Throws EnvironmentError. */
export function currentEnvironment(): Environment {
  current ??= readEnvironment(process.env);
  return current;
}

/** The database file of a data folder. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'lentrang.db');
}

/** The file of counters in a data folder. */
export function metricsFile(dataFolder: string): string {
  return join(dataFolder, 'metrics.db');
}

/** The folder of picture renditions in a data folder. */
export function mediaFolder(dataFolder: string): string {
  return join(dataFolder, 'media');
}

/** The file in a data folder that closes the readers' side while it is there; it holds when they may come back (UTC ms). */
export function maintenanceFile(dataFolder: string): string {
  return join(dataFolder, 'maintenance');
}

/** Makes the data folder if needed and checks that it can be used. Throws EnvironmentError. */
export function openDataFolder(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o750 });
    if (!statSync(dataFolder).isDirectory()) throw new Error('not a folder');
    accessSync(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
    mkdirSync(mediaFolder(dataFolder), { recursive: true, mode: 0o750 });
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'not a folder';
    throw new EnvironmentError(`DATA_DIR ${dataFolder} cannot be read and written as a folder (${why}).`);
  }
}

/** The secret that signs staff tokens: AUTH_SECRET, else the data folder's, made on first use with mode 600. */
export function authSecretOf(environment: Environment): string {
  if (environment.authSecret !== undefined) return environment.authSecret;
  const file = join(environment.dataFolder, 'auth-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < SECRET_LENGTH)
    throw new EnvironmentError(`${file} is too short to be a secret; remove it to have a new one made.`);
  return secret;
}
