import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/search/read-question.ts';

const asked = (query: string): readonly string[] => readQuestion(query).asked.map(({ run }) => run);

describe('readQuestion', () => {
  it.each([
    ['试探成交是什么', ['试探成交']],
    ['请问一下，什么叫试探成交呀？', ['试探成交']],
    ['麻烦问一下试探成交怎么用，谢谢', ['试探成交']],
    ['有效市场和目的地', ['有效市场和目的地']],
    ['what is a trial close', ['trial', 'close']],
    ['Please, what’s a “trial close”?', ['trial', 'close']],
    ['how do I use loss aversion', ['use', 'loss', 'aversion']],
    ['什么', ['什么']],
    ['what is it', ['what', 'is', 'it']],
    ['', []],
    ['？！', []],
  ])('what %s asks for', (query, words) => {
    expect(asked(query)).toEqual(words);
  });

  it.each([
    ['太贵了', ['price'], true],
    ['客户说太贵了，我怎么回？', ['price'], true],
    ['how do I answer ‘too expensive’', ['price'], true],
    ['let me think about it', ['delay'], true],
    ['客户不说话怎么办', ['silence'], false],
    ['he keeps shouting at me', ['anger'], false],
    ['老客户', [], undefined],
  ])('what %s says aloud', (query, ids, isSpoken) => {
    const { sayings } = readQuestion(query);
    expect([sayings.map(({ id }) => id), sayings[0]?.isSpoken]).toEqual([ids, isSpoken]);
  });

  it('takes what is recognised out of what is looked for, and whom it is about', () => {
    expect(asked('客户不说话怎么办')).toEqual([]);
    expect(asked('怎么请客户转介绍')).toEqual([]);
    expect(asked('discount on pumps')).toEqual(['pumps']);
  });

  it.each([
    ['试探成交是什么', true],
    ['what does rapport mean', true],
    ['how to ask', false],
    ['试探成交', false],
  ])('whether %s asks what something is', (query, expected) => {
    expect(readQuestion(query).isDefinition).toBe(expected);
  });

  it.each([
    ['太贵了怎么回', true],
    ['客户不说话怎么办', true],
    ['怎么请人转介绍', true],
    ['有什么办法让他开口', true],
    ['什么是FAB法', false],
    ['太贵了', false],
    ['how do I answer “too expensive”', true],
    ['what do I say to that', true],
    ['what to do when he shouts', true],
    ['handle a complaint', true],
    ['what is a trial close', false],
    ['too expensive', false],
  ])('whether %s asks how something is done', (query, expected) => {
    expect(readQuestion(query).isHowTo).toBe(expected);
    if (expected) expect(readQuestion(query).isDefinition).toBe(false);
  });

  it('politeness and signs change nothing', () => {
    const content = fc.constantFrom('试探成交', '复式分类', 'loss aversion', '太贵了', '转介绍');
    fc.assert(
      fc.property(
        content,
        fc.constantFrom('请问', '请问一下，', 'please tell me: '),
        fc.constantFrom('？', '!', '…', ' 呢？'),
        (words, before, after) => {
          const plain = readQuestion(words);
          const polite = readQuestion(`${before}${words}${after}`);
          const of = ({ asked: own, sayings, meanings }: typeof plain) => [
            own,
            sayings.map(({ id }) => id),
            meanings.map(({ phrase }) => phrase.text),
          ];
          expect(of(polite)).toEqual(of(plain));
        },
      ),
    );
  });
});
