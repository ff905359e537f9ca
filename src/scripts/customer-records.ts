import { percent } from '../domain/percent.ts';
import { PERSONA_IDS } from '../domain/persona/persona.ts';
import { lessonState } from '../domain/progress/lessons.ts';
import { type RolePlayRecord, rolePlayRecord } from '../domain/progress/role-plays.ts';
import { type PersonaOutline, type Practice, type WithPersona, withPersona } from '../domain/progress/with-persona.ts';
import type { Summary } from '../domain/record/summary.ts';
import { fill } from '../i18n/fill.ts';
import { followSummary } from './follow-summary.ts';

/** On the page of customers: the learner's record with each, how each step went, and what to practise next. The page says in which words. */
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

function show(customer: HTMLElement, summary: Summary): void {
  const steps = stepsOf(customer);
  const outline = outlineOf(customer, steps);
  if (!outline) return;
  const standing = withPersona(summary, outline);
  const record = customer.querySelector('[data-record]');
  if (record) record.textContent = inWords(customer, outline, standing);
  for (const step of steps) {
    const state = step.element.querySelector<HTMLElement>('[data-state]');
    if (state) state.textContent = stateOf(customer, step, state.dataset['state'], standing, summary);
    step.element.querySelector('[data-next]')?.toggleAttribute('hidden', !isNext(step, standing.next));
  }
}

function inWords(customer: HTMLElement, { rolePlays }: PersonaOutline, { played, record, drills }: WithPersona): string {
  const { never, talks, drills: drilled, gap } = customer.dataset;
  const said = [
    ...(record
      ? [fill(talks ?? '', { total: rolePlays.length, played, score: Math.round(record.best), outcome: outcomeOf(customer, record) })]
      : []),
    ...(drills ? [fill(drilled ?? '', { count: drills.answered, percent: percent(drills.score) })] : []),
  ];
  return said.length === 0 ? (never ?? '') : said.join(gap);
}

const outcomeOf = (customer: HTMLElement, { outcome, level }: Pick<RolePlayRecord, 'outcome' | 'level'>): string =>
  `${customer.getAttribute(`data-${outcome}`) ?? ''}${level === 'patient' ? (customer.dataset['patient'] ?? '') : ''}`;

function stateOf(
  customer: HTMLElement,
  { kind, id, course }: Step,
  words: string | undefined,
  { drills }: WithPersona,
  summary: Summary,
): string {
  if (kind === 'lesson') return lessonState(summary, course, id) === 'read' ? (words ?? '') : '';
  if (kind === 'drill') return drills ? fill(words ?? '', { count: drills.answered, percent: percent(drills.score) }) : '';
  const record = rolePlayRecord(summary, id);
  return record ? fill(words ?? '', { score: Math.round(record.best), outcome: outcomeOf(customer, record) }) : '';
}

const isNext = ({ kind, id }: Step, next: Practice | undefined): boolean =>
  kind === next?.kind && (next.kind !== 'role-play' || next.rolePlay === id);

// Without a log the page is whole: it says nothing of a record.
const customers = [...document.querySelectorAll<HTMLElement>('[data-customer]')];
if (customers.length > 0)
  followSummary((summary) => {
    for (const customer of customers) show(customer, summary);
  });
