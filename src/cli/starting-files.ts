import { LOCALES, type Locale } from '../domain/locale.ts';

/** What `npm run new` can begin. */
export const KINDS = ['course', 'lesson', 'quiz', 'role-play'] as const;
export type Kind = (typeof KINDS)[number];

export interface StartingFile {
  /** Relative to the content tree. */
  readonly path: string;
  readonly text: string;
}

/** A starting file a language, sound enough for the check to read it; `course` is needed for lessons and quizzes. */
export function startingFiles(kind: Kind, id: string, course: string): readonly StartingFile[] {
  switch (kind) {
    case 'course':
      return [{ path: `courses/${id}/course.yaml`, text: courseText(id) }];
    case 'lesson':
      return LOCALES.map((locale) => ({ path: `courses/${course}/lessons/${id}.${locale}.mdx`, text: LESSON[locale] }));
    case 'quiz':
      return LOCALES.map((locale) => ({ path: `courses/${course}/quizzes/${id}.${locale}.md`, text: QUIZ[locale].replace('LESSON', id) }));
    case 'role-play':
      return LOCALES.map((locale) => ({ path: `role-plays/${id}.${locale}.md`, text: ROLE_PLAY[locale] }));
  }
}

const courseText = (id: string): string => `order: 9
title: {zh: ${id}, en: ${id}}
summary: {zh: 一句话说说这门课。, en: One sentence on this course.}
outcomes: {zh: [学完能做什么], en: [What one can do afterwards]}
pass: 0.7
lessons: [first-lesson]
`;

const LESSON: Readonly<Record<Locale, string>> = {
  zh: `---
title: 题目
summary: 一句话，放在目录里。
minutes: 8
---

## 从一件事说起

谁，在哪儿，几点钟，说了什么。

<Dialogue title="谈成的一回">

**你：** ……

**客户：** ……

> 教练的话：这一句为什么管用。

</Dialogue>

<Summary>

一页带走的话。

</Summary>
`,
  en: `---
title: Title
summary: One sentence for the list of lessons.
minutes: 8
---

## It begins with

Who, where, what time, and what was said.

<Dialogue title="A talk that works">

**You:** …

**Customer:** …

> The coach: why that line worked.

</Dialogue>

<Summary>

What to take along.

</Summary>
`,
};

const QUIZ: Readonly<Record<Locale, string>> = {
  zh: `---
title: 测验
lesson: LESSON
---

## first-question

{skill: listening, difficulty: 1}

他看着报价单，不说话。你怎么办？

- [ ] 再把报价说一遍
  > 头一遍他听见了。
- [x] 等着，看他看到哪儿
  > 他在算账，你一开口就打断了。
`,
  en: `---
title: Quiz
lesson: LESSON
---

## first-question

{skill: listening, difficulty: 1}

He looks at the quotation and says nothing. What do you do?

- [ ] Say the price once more
  > He heard it the first time.
- [x] Wait, and see where he is looking
  > He is reckoning; a word from you would break it off.
`,
};

const ROLE_PLAY: Readonly<Record<Locale, string>> = {
  zh: `---
title: 题目
persona: stubborn
trade: feed
stage: first-meeting
you: 你是谁
customer: 客户是谁，叫什么
goal: 这一趟想要什么
minutes: 5
difficulty: 1
start: opening
---

## opening

> 客户的头一句话。

> [cool] 心情不好的时候，他会这么说。

- 您先说，我听着。 {listen}
  → [close](#close)
  > 客户怎么回。
- 这个价，别家给不了。 {rebut}
  → [close](#close)
  > 客户怎么回。

## close

> 说到最后的一句。

- 那就先来一车试试？ {deed}
  → [signed](#signed) if rapport >= 5
  → [not-yet](#not-yet)
- 您再想想。 {be-vague}
  → [not-yet](#not-yet)

## signed

{won}

> 行。

## not-yet

{stalled}

> 再说吧。
`,
  en: `---
title: Title
persona: stubborn
trade: feed
stage: first-meeting
you: Who you are
customer: Who the customer is, by name
goal: What you want of this visit
minutes: 5
difficulty: 1
start: opening
---

## opening

> The customer’s first words.

> [cool] What they say when the mood is bad.

- You first; I’m listening. {listen}
  → [close](#close)
  > What the customer answers.
- Nobody else can give you that price. {rebut}
  → [close](#close)
  > What the customer answers.

## close

> The last word before deciding.

- Shall we try a single truck? {deed}
  → [signed](#signed) if rapport >= 5
  → [not-yet](#not-yet)
- Think it over. {be-vague}
  → [not-yet](#not-yet)

## signed

{won}

> All right.

## not-yet

{stalled}

> Some other time.
`,
};
