import { describe, expect, test } from 'vitest';
import { pruneStyles } from '../../../src/build/pages/prune-styles.ts';

const alive = new Set(['svelte-a', 'data-astro-cid-a']);

describe('rules of components that are not there go, the others stay', () => {
  test.each([
    ['p{color:red}', 'p{color:red}'],
    ['.x.svelte-a{color:red}.x.svelte-b{color:red}', '.x.svelte-a{color:red}'],
    ['p[data-astro-cid-a]{a:b}p[data-astro-cid-b]{a:b}', 'p[data-astro-cid-a]{a:b}'],
    ['.svelte-b,.svelte-a{a:b}', '.svelte-b,.svelte-a{a:b}'],
    [':is(.x,.y).svelte-b{a:b}', ''],
    ['p:not(.svelte-b){a:b}', 'p:not(.svelte-b){a:b}'],
    ['.svelte-a .svelte-b{a:b}', ''],
    ['@media (width >= 3rem){.svelte-b{a:b}}', ''],
    ['@media (width >= 3rem){.svelte-b{a:b}.svelte-a{a:b}}', '@media (width >= 3rem){.svelte-a{a:b}}'],
    ['@layer tokens, base;@layer base{p{a:b}}', '@layer tokens, base;@layer base{p{a:b}}'],
    ['@keyframes svelte-b-turn{to{rotate:1turn}}', '@keyframes svelte-b-turn{to{rotate:1turn}}'],
    ['li::marker{content:"}.svelte-b{"}', 'li::marker{content:"}.svelte-b{"}'],
    ['/* { */p{a:b}', '/* { */p{a:b}'],
    ['.svelte-a{a:b;&:hover{c:d}}', '.svelte-a{a:b;&:hover{c:d}}'],
  ])('%s', (css, kept) => {
    expect(pruneStyles(css, alive)).toBe(kept);
  });
});
