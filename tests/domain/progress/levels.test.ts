import { describe, expect, test } from 'vitest';
import { whereToContinue } from '../../../src/domain/progress/continue.ts';
import { isMastered, MASTERED, personaRecord, rolePlayRecord } from '../../../src/domain/progress/role-plays.ts';
import { withPersona } from '../../../src/domain/progress/with-persona.ts';
import { summarise } from '../../../src/domain/record/summary.ts';
import { happened, runEnded, type Told } from './happened.ts';

const record = (...told: readonly Told[]) => rolePlayRecord(summarise(happened(...told)), 'talk');
const patient = (run: string, score: number) => runEnded('talk', run, score, 'won', 'patient');
const usual = (run: string, score: number) => runEnded('talk', run, score, 'stalled');
const hard = (run: string, score: number) => runEnded('talk', run, score, 'won', 'hard');

describe('what was won from a patient customer', () => {
  test('is the best while nothing else was played, and says so', () => {
    expect(record(patient('r', 90), patient('s', 95))).toMatchObject({ best: 95, level: 'patient', runs: 2, won: 2 });
  });
  test('is not the best once the talk was held otherwise, whichever came first', () => {
    for (const told of [
      [patient('r', 95), usual('s', 40)],
      [usual('s', 40), patient('r', 95)],
    ]) {
      expect(record(...told)).toMatchObject({ best: 40, outcome: 'stalled', level: 'normal', runs: 2, won: 1 });
    }
  });
  test('a harder customer counts like the usual one', () => {
    expect(record(usual('r', 60), hard('s', 70))).toMatchObject({ best: 70, level: 'hard' });
    expect(record(hard('s', 50), usual('r', 60))).toMatchObject({ best: 60, level: 'normal' });
  });
  test('is not mastered, however high', () => {
    expect(isMastered({ best: 99, level: 'patient' })).toBe(false);
    expect(isMastered({ best: MASTERED, level: 'normal' })).toBe(true);
    expect(isMastered({ best: MASTERED - 1, level: 'hard' })).toBe(false);
  });

  const summary = summarise(happened(patient('r', 99), runEnded('other', 's', 90)));
  test('is not the record with a type while there is another', () => {
    const both = [
      { id: 'talk', personas: ['silent'] as const },
      { id: 'other', personas: ['silent'] as const },
    ];
    expect(personaRecord(summary, both, 'silent')).toMatchObject({ best: 90, level: 'normal', runs: 2 });
  });
  test('is still to be practised', () => {
    const outline = { persona: 'silent', rolePlays: ['other', 'talk'], drill: true } as const;
    expect(withPersona(summary, outline).next).toEqual({ kind: 'role-play', rolePlay: 'talk', again: true });
  });
  test('is what one goes on with when all else is done', () => {
    const rolePlays = [
      { id: 'talk', personas: ['silent'] as const },
      { id: 'other', personas: ['silent'] as const },
    ];
    expect(whereToContinue(summary, { courses: [], rolePlays, paths: [] })).toMatchObject({ kind: 'role-play', rolePlay: 'talk' });
  });
});
