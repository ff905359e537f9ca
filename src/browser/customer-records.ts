import type { LearningEvent } from '../domain/log/event.ts';
import { PERSONA_IDS } from '../domain/persona/persona.ts';
import { lessonState } from '../domain/progress/lessons.ts';
import { rolePlayRecord } from '../domain/progress/role-plays.ts';
import { type PersonaOutline, type Practice, type WithPersona, withPersona } from '../domain/progress/with-persona.ts';
import { openLearningLog } from './learning-log.ts';

/** On the page of customers: the learner's record with each, how each step went, and what to practise next. The page says in which words. */
type Values = Readonly<Record<string, string | number>>;
const filled = (text: string | undefined, values: Values): string =>
  (text ?? '').replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));

interface Step {
  readonly element: HTMLElement;
  readonly kind: string;
  readonly id: string;
  readonly course: string;
}

const stepsOf = (customer: HTMLElement): readonly Step[] =>
  [...customer.querySelectorAll<HTMLElement>('[data-step]')].map((element) => {
    const { step = '', id = '', course = '' } = element.dataset;
    return { element, kind: step, id, course };
  });

function outlineOf(customer: HTMLElement, steps: readonly Step[]): PersonaOutline | undefined {
  const persona = PERSONA_IDS.find((id) => id === customer.dataset['customer']);
  if (!persona) return undefined;
  const lesson = steps.find(({ kind }) => kind === 'lesson');
  return {
    persona,
    ...(lesson ? { lesson } : {}),
    rolePlays: steps.filter(({ kind }) => kind === 'role-play').map(({ id }) => id),
    drill: steps.some(({ kind }) => kind === 'drill'),
  };
}

/** 0…1 as whole per cent. */
const percent = (share: number): number => Math.round(100 * share);

function show(customer: HTMLElement, events: readonly LearningEvent[]): void {
  const steps = stepsOf(customer);
  const outline = outlineOf(customer, steps);
  if (!outline) return;
  const standing = withPersona(events, outline);
  const record = customer.querySelector('[data-record]');
  if (record) record.textContent = inWords(customer, outline, standing);
  for (const step of steps) {
    const state = step.element.querySelector<HTMLElement>('[data-state]');
    if (state) state.textContent = stateOf(customer, step, state.dataset['state'], standing, events);
    step.element.querySelector('[data-next]')?.toggleAttribute('hidden', !isNext(step, standing.next));
  }
}

function inWords(customer: HTMLElement, { rolePlays }: PersonaOutline, { played, record, drills }: WithPersona): string {
  const { never, talks, drills: drilled } = customer.dataset;
  const said = [
    ...(record
      ? [filled(talks, { total: rolePlays.length, played, score: Math.round(record.best), outcome: outcomeOf(customer, record) })]
      : []),
    ...(drills ? [filled(drilled, { count: drills.answered, percent: percent(drills.score) })] : []),
  ];
  return said.length === 0 ? (never ?? '') : said.join(document.documentElement.lang === 'en' ? ' ' : '');
}

const outcomeOf = (customer: HTMLElement, { outcome }: { readonly outcome: string }): string =>
  customer.getAttribute(`data-${outcome}`) ?? '';

function stateOf(
  customer: HTMLElement,
  { kind, id, course }: Step,
  words: string | undefined,
  { drills }: WithPersona,
  events: readonly LearningEvent[],
): string {
  if (kind === 'lesson') return lessonState(events, course, id) === 'read' ? (words ?? '') : '';
  if (kind === 'drill') return drills ? filled(words, { count: drills.answered, percent: percent(drills.score) }) : '';
  const record = rolePlayRecord(events, id);
  return record ? filled(words, { score: Math.round(record.best), outcome: outcomeOf(customer, record) }) : '';
}

const isNext = ({ kind, id }: Step, next: Practice | undefined): boolean =>
  kind === next?.kind && (next.kind !== 'role-play' || next.rolePlay === id);

async function follow(customers: readonly HTMLElement[]): Promise<void> {
  const log = await openLearningLog();
  const read = async (): Promise<void> => {
    const events = await log.all();
    for (const customer of customers) show(customer, events);
  };
  await read();
  log.onChange(() => void read().catch(() => undefined));
}

// Without a log the page is whole: it says nothing of a record.
const customers = [...document.querySelectorAll<HTMLElement>('[data-customer]')];
if (customers.length > 0) void follow(customers).catch(() => undefined);
