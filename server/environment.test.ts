import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  authSecretOf,
  databaseFile,
  EnvironmentError,
  mediaFolder,
  openDataFolder,
  readEnvironment,
} from './environment.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lentrang-environment-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function complaintOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentError);
    return error instanceof Error ? error.message : '';
  }
  return 'no complaint';
}

describe('settings', () => {
  it.each([{}, { PORT: '', HOST: '', DATA_DIR: '', SITE_URL: '', AUTH_SECRET: '' }])(
    'all have a default: %j',
    (variables) => {
      expect(readEnvironment(variables)).toEqual({
        port: 3000,
        host: '127.0.0.1',
        dataFolder: resolve('data'),
        siteUrl: 'http://localhost:3000',
        authSecret: undefined,
        webWorkers: 1,
        metricsPort: undefined,
        logLevel: 'info',
        indexNow: undefined,
        webSubHub: undefined,
      });
    },
  );

  it('are taken as they are given', () => {
    const variables = {
      PORT: '8080',
      HOST: '::1',
      DATA_DIR: '/srv/lentrang',
      SITE_URL: 'https://bao.example/',
      AUTH_SECRET: 'x'.repeat(32),
      WEB_WORKERS: '4',
      METRICS_PORT: '9100',
      LOG_LEVEL: 'warn',
      INDEXNOW_KEY: 'Khoa-12345',
      INDEXNOW_ENDPOINT: 'http://127.0.0.1:9/indexnow',
      WEBSUB_HUB: 'https://hub.example',
    };
    expect(readEnvironment(variables)).toEqual({
      port: 8080,
      host: '::1',
      dataFolder: '/srv/lentrang',
      siteUrl: 'https://bao.example',
      authSecret: 'x'.repeat(32),
      webWorkers: 4,
      metricsPort: 9100,
      logLevel: 'warn',
      indexNow: { key: 'Khoa-12345', endpoint: 'http://127.0.0.1:9/indexnow' },
      webSubHub: 'https://hub.example/',
    });
    expect(readEnvironment({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080');
    expect(readEnvironment({ INDEXNOW_KEY: 'x'.repeat(128) }).indexNow?.endpoint).toBe(
      'https://api.indexnow.org/indexnow',
    );
  });

  it.each([
    ['PORT', ['0', '65536', '-1', '3000.5', '3e3', '0x50', ' 3000', '3000 ', 'http', '123456', '３０００', '3000\n']],
    [
      'HOST',
      [
        'http://localhost',
        'a b',
        'host:80',
        '-a',
        'a-',
        'a..b',
        '*',
        'a'.repeat(254),
        '127.0.0.1\n',
        '[::1]',
        'tòa-soạn',
      ],
    ],
    [
      'SITE_URL',
      [
        'bao.example',
        '//bao.example',
        'ftp://bao.example',
        'javascript:alert(1)',
        'https://bao.example/bao',
        'https://bao.example/?x=1',
        'https://bao.example/#x',
        'https://ai@bao.example',
        'https://:bimat@bao.example',
        'https://',
        'x',
      ],
    ],
    ['AUTH_SECRET', ['x', 'x'.repeat(31)]],
    ['WEB_WORKERS', ['0', '65', '-1', '1.5', 'two', 'NaN', 'Infinity', ' 2 ', '0x2', '2e0', '2\n']],
    ['METRICS_PORT', ['0', '65536', ' 9100', 'x', '0x50']],
    [
      'INDEXNOW_KEY',
      ['x'.repeat(7), 'x'.repeat(129), 'khoa bi mat', 'khóa-bí-mật', '../../x-x', 'x'.repeat(8).concat('\n')],
    ],
    ['INDEXNOW_ENDPOINT', ['https://api.example/indexnow', 'api.example', 'ftp://api.example', 'javascript:x']],
    [
      'WEBSUB_HUB',
      ['hub.example', '//hub.example', 'file:///etc/passwd', 'https://ai:bimat@hub.example', 'https://hub/#x'],
    ],
    ['LOG_LEVEL', ['loud', 'INFO', 'warn ', '__proto__']],
  ])('%s is refused in one sentence that names it, for every wrong value', (name, values) => {
    for (const value of values) {
      const complaint = complaintOf(() => readEnvironment({ [name]: value }));
      expect([value, complaint]).toEqual([value, expect.stringMatching(new RegExp(`^${name} must [^\\n]+\\.$`, 'u'))]);
    }
  });

  it('never repeat a secret that was too short', () => {
    expect(complaintOf(() => readEnvironment({ AUTH_SECRET: 'bimat' }))).not.toContain('bimat');
  });
});

describe('the data folder', () => {
  it('is made with its folder for pictures, not open to others, and may be opened again', () => {
    const data = join(folder, 'a', 'data');
    openDataFolder(data);
    openDataFolder(data);
    expect(statSync(mediaFolder(data)).isDirectory()).toBe(true);
    expect(statSync(data).mode & 0o007).toBe(0);
    expect(databaseFile(data)).toBe(join(data, 'lentrang.db'));
  });

  it('that is a file is refused in one sentence that names it', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const wrong of [file, join(file, 'data')]) {
      const complaint = complaintOf(() => openDataFolder(wrong));
      expect(complaint).toMatch(/^DATA_DIR .+ cannot be read and written as a folder \(\w+\)\.$/u);
      expect(complaint).toContain(wrong);
    }
  });

  it.runIf(process.getuid?.() !== 0)('that may not be written in is refused', () => {
    chmodSync(folder, 0o500);
    expect(complaintOf(() => openDataFolder(folder))).toContain('EACCES');
    chmodSync(folder, 0o700);
  });
});

describe('the secret that signs staff tokens', () => {
  const environment = (authSecret?: string) => ({ ...readEnvironment({ DATA_DIR: folder }), authSecret });

  it('is made on first use, readable by nobody else, and stays', () => {
    const secret = authSecretOf(environment());
    expect(secret.length).toBeGreaterThanOrEqual(64);
    expect(authSecretOf(environment())).toBe(secret);
    const file = join(folder, 'auth-secret');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe(secret);
  });

  it('is another one in another data folder', () => {
    const other = mkdtempSync(join(tmpdir(), 'lentrang-environment-'));
    expect(authSecretOf({ ...environment(), dataFolder: other })).not.toBe(authSecretOf(environment()));
    rmSync(other, { recursive: true });
  });

  it('is the given one when one is given, and then none is made', () => {
    expect(authSecretOf(environment('y'.repeat(40)))).toBe('y'.repeat(40));
    expect(existsSync(join(folder, 'auth-secret'))).toBe(false);
  });

  it.each(['', 'ngan\n', ' '.repeat(50)])('is refused when the file holds only %j', (content) => {
    writeFileSync(join(folder, 'auth-secret'), content);
    expect(complaintOf(() => authSecretOf(environment()))).toMatch(/auth-secret is too short/u);
  });
});
