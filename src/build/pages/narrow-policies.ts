import { createHash } from 'node:crypto';
import type { BuiltSite } from '../built-site.ts';
import { usesMicrophone } from '../host/microphone-pages.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/i;
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/** Allows a page to play what was recorded on it. */
const MEDIA = / ?media-src [^;"]*;?/;

/**
 * Takes from each page's policy the hashes of scripts and styles that are not in the page: the framework gives every page those of the whole
 * site. What a page does not have it need not allow, and hashes do not compress. Where nobody can record anything nothing recorded is played.
 */
export function narrowPolicies({ pages }: BuiltSite): void {
  for (const page of pages) {
    const present = new Set([...page.html.matchAll(INLINE)].map(([, , text = '']) => createHash('sha256').update(text).digest('base64')));
    page.html = page.html.replace(POLICY, (policy) =>
      (usesMicrophone(page.path) ? policy : policy.replace(MEDIA, '')).replace(/ 'sha256-([^']+)'/g, (source, hash: string) =>
        present.has(hash) ? source : '',
      ),
    );
  }
}
