import sharp from 'sharp';
import { render } from 'svelte/server';
import type { Look } from '../../domain/persona/look.ts';
import type { PersonaId } from '../../domain/persona/persona.ts';
import { drawLook } from '../../islands/portrait/draw.ts';
import Figure from '../../islands/portrait/Figure.svelte';
import { personOf } from '../../islands/portrait/people.ts';
import tokens from '../../styles/tokens.css?raw';
import { light } from './_light.ts';

/** Somebody in a picture; `unknown` where the learner is not to know the type. */
export interface Sitter {
  readonly persona: PersonaId | 'unknown';
  readonly look?: Look | undefined;
}

/** What networks ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const FLOOR = 560;
const MARGIN = 90;

/**
 * A picture for sharing, 1200 × 630, PNG: one to three people and the brand's mark, without words, so that it needs no font and serves both
 * languages.
 */
export async function picture(sitters: readonly Sitter[]): Promise<Uint8Array<ArrayBuffer>> {
  const one = sitters.length === 1;
  const size = one ? 440 : 320;
  const mark = one ? 300 : 110;
  const gap = one ? 0 : (WIDTH - 2 * MARGIN - sitters.length * size) / Math.max(1, sitters.length - 1);
  const people = sitters.map((sitter, place) => {
    const x = one ? WIDTH - MARGIN - size : MARGIN + place * (size + gap);
    return `<g transform="translate(${x} ${FLOOR - size}) scale(${size / 200})">${drawn(sitter, place)}</g>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${light(tokens, 'paper')}"/>
<g transform="translate(${one ? 180 : MARGIN} ${one ? 160 : 56}) scale(${mark / 32})">
<path fill="${light(tokens, 'ink')}" d="M2 3h8a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5H8.5L4 26v-5.400A5 5 0 0 1 2 16.500z"/>
<path fill="${light(tokens, 'accent')}" d="M30 10h-8a5 5 0 0 0-5 5v8a5 5 0 0 0 5 5h1.500l4.500 5v-5.400a5 5 0 0 0 2-4.100z"/>
</g>
${people.join('\n')}
<rect x="${MARGIN}" y="${FLOOR}" width="${WIDTH - 2 * MARGIN}" height="8" fill="${light(tokens, 'ink')}"/>
</svg>`;
  const png = await sharp(Buffer.from(svg)).png({ palette: true, effort: 4 }).toBuffer();
  return new Uint8Array(png);
}

/** A portrait as plain SVG: its style sheet replaced by the colours themselves, within an arch. */
function drawn({ persona, look }: Sitter, place: number): string {
  const { body } = render(Figure, { props: { person: look ? drawLook(persona, look) : personOf(persona), persona } });
  const inner = body.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>[\s\S]*$|<!--[\s\S]*?-->/g, '');
  const coloured = inner.replace(/class="([^"]*)"/g, (_, names: string) => {
    const paints = names.split(' ').flatMap((name) => {
      if (name === 'ground') return [`fill:${light(tokens, 'persona-ground', persona)}`];
      const [, property, colour] = /^(fill|stroke)-(persona.*)$/.exec(name) ?? [];
      return property && colour ? [`${property}:${light(tokens, colour, persona)}`] : [];
    });
    return paints.length > 0 ? `style="${paints.join(';')}"` : '';
  });
  const arch = `<clipPath id="arch${place}"><path d="M0 200V100A100 100 0 0 1 200 100V200Z"/></clipPath>`;
  return `${arch}<g clip-path="url(#arch${place})">${coloured}</g>`;
}
