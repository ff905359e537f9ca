import { describe, expect, it } from 'vitest';
import { parseQuiz } from '../../../../../src/authoring/text/quiz/parse-quiz.ts';
import { type ReadQuiz, sayTells } from '../../../../../src/authoring/text/quiz/tells/say-tells.ts';
import type { Locale } from '../../../../../src/domain/locale.ts';

function read(markdown: string, locale: Locale = 'en', id = 'a'): ReadQuiz {
  const { value, places } = parseQuiz(`courses/c/quizzes/${id}.${locale}.md`, `---\ntitle: A\nlesson: ${id}\n---\n\n${markdown}`, locale);
  if (!value) throw new Error('unreadable');
  return { value, places };
}

const BANK = `## longest

What next?

- [ ] Wait
- [x] Ask him which of the two dates suits him better, because he knows his own week
- [ ] Always lie

## plain

{use: lesson}

And then?

- [x] Wait
- [ ] Talk
- [ ] Walk

## nod

He nods. It is settled.

- [ ] True
- [x] False

## sum

Four of 20 calls led to a visit. How many per cent?

= 20 %

## wrong-line

{kind: transcript}

Where?

1. Rep: Morning.
2. Buyer: Good morning to you.
3. Rep: Buy now. {x}
4. Buyer: Well … no.

- [x] He pushes
- [ ] He greets
`;

describe('the report on tells', () => {
  it('says how often each tell helps, what chance would give, and where', () => {
    expect(sayTells([read(BANK)], 'en', false)).toEqual([
      'English: 1 quiz, 5 questions.',
      '',
      'What gives answers away (▲ more often than chance would):',
      '  the right option is the longest: 1 of 1, 100 %, by chance 33 %',
      '      courses/c/quizzes/a.en.md:6 longest',
      '  the right option is the shortest: 0 of 1, 0 %, by chance 33 %',
      '  one option alone has a figure, and it is right: 1 of 1, 100 %, by chance 33 %',
      '      courses/c/quizzes/a.en.md:6 longest',
      '  one option alone gives a reason (because, so), and it is right: 1 of 1, 100 %, by chance 33 %',
      '      courses/c/quizzes/a.en.md:6 longest',
      '  an option with always, never, every … is wrong: 1 of 1, 100 %, by chance 67 %',
      '      courses/c/quizzes/a.en.md:6 longest',
      '  an option with lie, pretend, promise, threaten … is wrong: 1 of 1, 100 %, by chance 67 %',
      '      courses/c/quizzes/a.en.md:6 longest',
      '  the right option is written first: 1 of 2, 50 %, by chance 33 %',
      '      courses/c/quizzes/a.en.md:14 plain',
      '  the right option is written in the middle: 1 of 2, 50 %, by chance 33 %',
      '      courses/c/quizzes/a.en.md:6 longest',
      '  the right option is written last: 0 of 2, 0 %, by chance 33 %',
      '  the statement is false: 1 of 1, 100 %, by chance 50 %',
      '      courses/c/quizzes/a.en.md:24 nod',
      '  the wrong line is one of the first two: 0 of 1, 0 %, by chance 50 %',
      '  the wrong line is one of the last two: 1 of 1, 100 %, by chance 50 %',
      '      courses/c/quizzes/a.en.md:37 wrong-line',
      '▲ somebody flinches right after the wrong line: 1 of 1, 100 %',
      '      courses/c/quizzes/a.en.md:37 wrong-line',
      '▲ the numbers of the question alone make the answer: 1 of 1, 100 %',
      '      courses/c/quizzes/a.en.md:31 sum',
      '',
      'What a guesser gets who has not read the lesson (▲ over 45 %):',
      '▲  94 %  3.8 of 4  courses/c/quizzes/a.en.md',
      'Together: 3.8 of 4 points, 94 %; 1 of 1 quiz over 45 %.',
    ]);
  });

  it('names no places where it is to be brief, and reads Chinese', () => {
    const quiz = read(
      '## first\n\n他说贵，怎么办？\n\n- [x] 因为他没说比谁贵，先问清楚\n- [ ] 一定降价\n- [ ] 假装没听见\n\n## order\n\n排序。\n\n1. 进门问好\n2. 听他说\n3. 道谢\n',
      'zh',
    );
    expect(sayTells([quiz], 'zh', true)).toEqual([
      'Chinese: 1 quiz, 2 questions.',
      '',
      'What gives answers away (▲ more often than chance would):',
      '  the right option is the longest: 1 of 1, 100 %, by chance 33 %',
      '  the right option is the shortest: 0 of 1, 0 %, by chance 33 %',
      '  one option alone gives a reason (because, so), and it is right: 1 of 1, 100 %, by chance 33 %',
      '  an option with always, never, every … is wrong: 1 of 1, 100 %, by chance 67 %',
      '  an option with lie, pretend, promise, threaten … is wrong: 1 of 1, 100 %, by chance 67 %',
      '  the right option is written first: 1 of 1, 100 %, by chance 33 %',
      '  the right option is written in the middle: 0 of 1, 0 %, by chance 33 %',
      '  the right option is written last: 0 of 1, 0 %, by chance 33 %',
      '▲ the order begins with a greeting or a preparation: 1 of 1, 100 %',
      '▲ the order ends with a goodbye or a signature: 1 of 1, 100 %',
      '',
      'What a guesser gets who has not read the lesson (▲ over 45 %):',
      '▲ 100 %  2.0 of 2  courses/c/quizzes/a.zh.md',
      'Together: 2.0 of 2 points, 100 %; 1 of 1 quiz over 45 %.',
    ]);
  });

  it('says nothing of a language without quizzes', () => {
    expect(sayTells([read(BANK)], 'zh', false)).toEqual([]);
  });

  it('counts pairs that share words, each of a question', () => {
    const quiz = read(
      '## pairs\n\nMatch.\n\n| a | b |\n|---|---|\n| the silent buyer | waits in silent rooms |\n| a stubborn dealer | meets a stubborn wall |\n| haste | calm |\n',
    );
    expect(sayTells([quiz], 'en', false).slice(3, 5)).toEqual([
      '▲ what belongs together has words in common: 2 of 2, 100 %, by chance 33 %',
      '      courses/c/quizzes/a.en.md:6 pairs (2 times)',
    ]);
  });
});
