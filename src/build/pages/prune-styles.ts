/** What ties a rule to one component: the class Svelte adds, the attribute Astro adds. */
const SCOPE = /svelte-[a-z0-9]+|data-astro-cid-[a-z0-9]+/g;

/** The scopes that a page, a script or a style sheet names. */
export function scopesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(SCOPE) ?? []);
}

/** At-rules whose block holds rules. */
const HOLDS_RULES = /^@(?:media|supports|layer|container|scope|starting-style)\b/;

/**
 * A style sheet without the rules of components that are not there: those of whose selectors every one names a scope that is not `alive`.
 * Everything else stays as it is, in its order.
 */
export function pruneStyles(css: string, alive: ReadonlySet<string>): string {
  let kept = '';
  for (const { head, body } of rulesOf(css)) {
    if (body === undefined) kept += head;
    else if (HOLDS_RULES.test(head)) {
      const inner = pruneStyles(body, alive);
      if (inner.trim() !== '') kept += `${head}{${inner}}`;
    } else if (head.startsWith('@') || selectorsOf(head).some((selector) => lives(selector, alive))) kept += `${head}{${body}}`;
  }
  return kept;
}

function lives(selector: string, alive: ReadonlySet<string>): boolean {
  // What stands in :not(…) need not be there.
  return [...scopesIn(selector.replace(/:not\([^()]*\)/g, ''))].every((scope) => alive.has(scope));
}

/** Selectors of a list, cut at the commas outside brackets. */
function selectorsOf(head: string): readonly string[] {
  return head.split(/,(?![^()]*\))/);
}

interface Rule {
  readonly head: string;
  /** Undefined for a statement such as `@layer a, b;`, whose head keeps its semicolon. */
  readonly body?: string;
}

/** The rules of one level: each head with what stands between its braces. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  let open = 0;
  let depth = 0;
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at];
    if (sign === '"' || sign === "'") at = endOfString(css, at);
    else if (sign === '/' && css[at + 1] === '*') at = css.indexOf('*/', at + 2) + 1 || css.length;
    else if (sign === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (sign === '}') {
      depth -= 1;
      if (depth === 0) {
        rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
        start = at + 1;
      }
    } else if (sign === ';' && depth === 0) {
      rules.push({ head: css.slice(start, at + 1).trim() });
      start = at + 1;
    }
  }
  return rules;
}

function endOfString(css: string, from: number): number {
  for (let at = from + 1; at < css.length; at += 1) {
    if (css[at] === '\\') at += 1;
    else if (css[at] === css[from]) return at;
  }
  return css.length;
}
