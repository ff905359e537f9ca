import { describe, expect, test } from 'vitest';
import { atLeast, planBrowser, planInstall, planNode, remedyForBrowser, remedyForNpm } from '../../src/cli/setup-plan.mjs';

test.each([
  ['22.19.0', '22.19.0', true],
  ['v24.21.0', '22.19.0', true],
  ['22.20.0', '22.19.9', true],
  ['22.9.0', '22.19.0', false],
  ['v20.20.2', '22.19.0', false],
])('%s is %s or newer: %s', (a, b, expected) => {
  expect(atLeast(a, b)).toBe(expected);
});

describe('which Node', () => {
  test.each([
    ['linux', 'x64', 'v20.20.2', 'bundled'],
    ['linux', 'arm64', 'v18.0.0', 'bundled'],
    ['linux', 'riscv64', 'v24.0.0', 'own'],
    ['darwin', 'arm64', 'v22.19.0', 'own'],
    ['darwin', 'arm64', 'v20.20.2', 'missing'],
    ['win32', 'x64', 'v22.18.0', 'missing'],
  ])('%s-%s with %s: %s', (platform, arch, running, kind) => {
    expect(planNode({ platform, arch, running }).kind).toBe(kind);
  });

  test('the remedy names the version to install', () => {
    expect(planNode({ platform: 'darwin', arch: 'arm64', running: 'v20.20.2' })).toEqual({
      kind: 'missing',
      remedy:
        'This is Node 20.20.2 on darwin-arm64, for which no Node comes with the packages. Install Node 22.19 or newer (https://nodejs.org), then run the command again.',
    });
  });
});

describe('packages', () => {
  test.each([
    ['a', undefined, { kind: 'install', reason: 'no complete install here yet' }],
    ['a', 'b', { kind: 'install', reason: 'package-lock.json has changed since the last install' }],
    ['a', 'a', { kind: 'nothing' }],
  ])('wanted %s, installed %s', (wanted, installed, plan) => {
    expect(planInstall({ wanted, installed })).toEqual(plan);
  });

  test.each([
    [
      'npm error code ENOTFOUND\nnpm error network request to https://registry.example/ failed',
      /^The package registry cannot be reached\. Connect to the network/,
    ],
    ['npm error code ECONNREFUSED', /cannot be reached/],
    ['npm error code EAI_AGAIN', /cannot be reached/],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/],
    ['npm error code ENOSPC', /^The disk is full/],
    ['npm error code EACCES\nnpm error path /x/node_modules', /cannot be written by you/],
    ['npm error code EUSAGE\nMissing: x from lock file', /`npm install --ignore-scripts`/],
    ['npm error something new', /its own message is above/],
  ])('npm fails with %s', (output, remedy) => {
    expect(remedyForNpm(output)).toMatch(remedy);
  });
});

describe('a browser', () => {
  const linux = { platform: 'linux', root: true, aptGet: true, libraries: true };

  test.each([
    ['a desktop without rights', { ...linux, root: false }, ['download']],
    ['a bare container as root', { ...linux, libraries: false }, ['apt-get']],
    ['a machine with everything', linux, ['download', 'apt-get']],
    ['a bare server without rights', { ...linux, root: false, libraries: false }, []],
    ['another distribution as root', { ...linux, aptGet: false }, ['download']],
    ['a Mac', { platform: 'darwin', root: false, aptGet: false, libraries: true }, ['download']],
  ])('%s: %j', (_name, facts, ways) => {
    expect(planBrowser(facts)).toEqual(ways);
  });

  test.each([
    [
      'no root, bare',
      { ...linux, root: false, libraries: false },
      /installing it takes root\. Run `sudo apt-get install chromium` or set CHROME_PATH/,
    ],
    ['no root, no network', { ...linux, root: false }, /could not be downloaded\. Run `sudo apt-get install chromium`/],
    ['root, no network', linux, /Check the network and the package sources/],
    ['another distribution', { ...linux, aptGet: false }, /your system’s package manager/],
    ['a Mac', { platform: 'darwin', root: false, aptGet: false, libraries: true }, /needs? Chrome\. Install it/],
  ])('the remedy with %s', (_name, facts, remedy) => {
    expect(remedyForBrowser(facts)).toMatch(remedy);
  });
});
