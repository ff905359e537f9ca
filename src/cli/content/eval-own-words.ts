import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentDir, readContentFiles } from '../../authoring/files/content-files.ts';
import { contentPath } from '../../authoring/text/content-paths.ts';
import { materialOf } from '../../authoring/text/own-words/material-of.ts';
import { type LabelledReply, NONE, parseReplies } from '../../authoring/text/own-words/parse-replies.ts';
import { parseLibrary } from '../../authoring/text/parse-library.ts';
import { formatProblem } from '../../authoring/text/problem.ts';
import { isLocale, LOCALES, type Locale } from '../../domain/locale.ts';
import { buildModel } from '../../domain/own-words/build-model.ts';
import { fitWeights, type Known, thresholdFor } from '../../domain/own-words/evaluate/fit.ts';
import { kappa } from '../../domain/own-words/evaluate/kappa.ts';
import { evidenceOf, knownFromLeftOut, measureLeftOut } from '../../domain/own-words/evaluate/measure.ts';
import { type Judged, tally } from '../../domain/own-words/evaluate/tally.ts';
import type { Model } from '../../domain/own-words/model.ts';
import { sayableAlone } from '../../domain/own-words/sayable.ts';
import { understand } from '../../domain/own-words/understand.ts';
import { WEIGHTS } from '../../domain/own-words/weights.ts';
import { explained } from './own-words-document.ts';
import { type Measured, ownWordsTable, techniquesTable } from './own-words-table.ts';

/**
 * `eval-own-words [zh|en] [--write] [--fit] [--wrong]`: how well replies in one's own words are recognised, on lines whose role-play was left out
 * and on the replies of tests/own-words. `--write` writes docs/own-words.md; `--fit` finds weights and threshold on the training side and prints
 * them; `--wrong` prints the held-out replies that were misunderstood, for the report and never to be tuned to. Exit code 1 where a file of replies
 * can't be read.
 */
const REPLIES = new URL('../../../tests/own-words/', import.meta.url);
const DOCUMENT = fileURLToPath(new URL('../../../docs/own-words.md', import.meta.url));
/** What a line left out counts in the fit beside a reply that somebody typed. */
const LINE_LEFT_OUT = 0.004;
const PRECISION = 0.9;

const given = process.argv.slice(2);
const languages = given.some(isLocale) ? given.filter(isLocale) : LOCALES;
const kinds: readonly string[] = ['role-play', 'objections', 'techniques', 'persona', 'said'];
const { library } = parseLibrary(readContentFiles(contentDir()).filter(({ path }) => kinds.includes(contentPath(path).kind)));

const measured: Measured[] = [];
const byLanguage = languages.map((locale) => {
  const material = materialOf(library, locale);
  const model = buildModel(material);
  const tuning = repliesOf('tuning', locale);
  const held = repliesOf('replies', locale);
  if (given.includes('--fit')) printWeights(locale, model, tuning);
  measured.push({ name: 'replies it was fitted on', locale, tally: tally(tuning.map((one) => judge(model, one, one.labels))) });
  const { judged, techniques } = measureLeftOut(material);
  measured.push({ name: 'lines left out', locale, tally: tally(judged) });
  if (held.length > 0) {
    const agreed = held.filter(({ labels: [one, other = one] }) => one === other);
    const pairs = held.flatMap(({ labels: [one, other] }) => (one !== undefined && other !== undefined ? [[one, other] as const] : []));
    const agreement = pairs.length > 0 ? { kappa: kappa(pairs) } : {};
    measured.push(
      {
        name: 'held-out replies, both labellers agree',
        locale,
        tally: tally(agreed.map((one) => judge(model, one, one.labels))),
        ...agreement,
      },
      {
        name: 'held-out replies, either label counts',
        locale,
        tally: tally(held.map((one) => judge(model, one, one.labels))),
        ...agreement,
      },
    );
    if (given.includes('--wrong')) for (const one of agreed) tellWrong(model, one);
  }
  return { locale, techniques };
});

const results = ownWordsTable(measured);
const byTechnique = techniquesTable(byLanguage);
console.log(`${results}\n\n${byTechnique}`);
if (given.includes('--write')) {
  if (languages.length < LOCALES.length) console.error('Only figures of all languages are written: leave the language out.');
  else writeFileSync(DOCUMENT, explained(results, byTechnique));
}

function repliesOf(name: string, locale: Locale): readonly LabelledReply[] {
  const file = new URL(`${name}.${locale}.yaml`, REPLIES);
  if (!existsSync(file)) return [];
  const own = library.rolePlays.filter((rolePlay) => rolePlay.locale === locale);
  const { value = [], problems } = parseReplies(`tests/own-words/${name}.${locale}.yaml`, readFileSync(file, 'utf8'), own);
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
  return value;
}

function judge(model: Model, { beat, line, reply }: LabelledReply, labels: readonly string[]): Judged {
  return {
    understood: understand(model, { reply, heard: line, choices: sayableAlone(beat) }),
    meant: labels.filter((label) => label !== NONE),
  };
}

function printWeights(locale: Locale, model: Model, tuning: readonly LabelledReply[]): void {
  const typed = tuning.map(({ beat, line, reply, labels }): Known => {
    const choices = sayableAlone(beat);
    return {
      evidence: evidenceOf(model, { reply, heard: line, choices }),
      meant: choices.findIndex(({ id }) => labels.includes(id)),
      weight: 1,
    };
  });
  const lines = knownFromLeftOut(materialOf(library, locale), LINE_LEFT_OUT);
  const weights = fitWeights([...typed, ...lines], WEIGHTS[locale]);
  const mark = Math.max(thresholdFor(typed, weights, PRECISION), thresholdFor(lines, weights, PRECISION));
  console.log(`  ${locale}: ${JSON.stringify({ ...weights, mark })},`);
}

function tellWrong(model: Model, labelled: LabelledReply): void {
  const { understood, meant } = judge(model, labelled, labelled.labels);
  const first = understood.kind === 'understood' ? understood.closest[0] : undefined;
  if (!first || meant.includes(first.id) || (meant.length === 0 && understood.kind === 'understood' && !understood.marked)) return;
  console.log(
    `${labelled.rolePlay.id} ${labelled.beat.id}: “${labelled.reply}” meant ${meant[0] ?? NONE}, was taken for ${first.id} (${first.probability.toFixed(2)})`,
  );
}
