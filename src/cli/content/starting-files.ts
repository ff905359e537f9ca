import { coursePath, lessonPath, quizPath, rolePlayPath } from '../../authoring/text/content-paths.ts';
import { LOCALES, type Locale } from '../../domain/locale.ts';

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
      return [
        { path: coursePath(id), text: courseText(id) },
        ...startingFiles('lesson', FIRST_LESSON, id),
        ...startingFiles('quiz', FIRST_LESSON, id),
      ];
    case 'lesson':
      return LOCALES.map((locale) => ({ path: lessonPath(course, id, locale), text: LESSON[locale] }));
    case 'quiz':
      return LOCALES.map((locale) => ({ path: quizPath(course, id, locale), text: QUIZ[locale].replace('LESSON', id) }));
    case 'role-play':
      return LOCALES.map((locale) => ({ path: rolePlayPath(id, locale), text: ROLE_PLAY[locale] }));
  }
}

/** A course needs a lesson to be sound. */
const FIRST_LESSON = 'first-lesson';

const courseText = (id: string): string => `order: 9
title: {zh: ${id}, en: ${id}}
summary: {zh: 一句话说说这门课。, en: One sentence on this course.}
outcomes: {zh: [学完能做什么], en: [What one can do afterwards]}
pass: 0.7
lessons: [${FIRST_LESSON}]
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
look: {sex: him, age: 48, dress: shirt, prop: none}
goal: 这一趟想要什么
minutes: 5
difficulty: 1
start: opening
---

## opening

> 客户的头一句话。

> [cool] 心情不好的时候，他会这么说。

- 上回差的两袋，我给您带来了，在车上。 {deed}
  → [reason](#reason)
  ! 他记着那两袋。你没解释，东西已经在车上，他先看货，再看你。
  > 客户怎么回。
- 您接着说，我听着。 {listen, stay-calm}
  → [reason](#reason)
  > 客户怎么回。
- 哈哈，您这嗓门敞亮，一听就是痛快人，今天这一趟我可来对了！ {match-warmth}
  → [pushback](#pushback)
  > 客户怎么回。
- 您看，咱们先说价，还是先说料？ {two-way-choice}
  → [pushback](#pushback)
  > 客户怎么回。

## reason

> 他这么要求，背后是怎么回事。

- 到货的时间您准要问，都写在这张纸上了。 {be-ready}
  → [close](#close) if rapport >= 5
  → [pushback](#pushback)
  > 客户怎么回。
- 这条路上，就数您的场子收拾得最利落。 {praise}
  → [close](#close) if interest >= 5
  → [pushback](#pushback)
  ! 场子是他一手收拾出来的，你看见了，他就肯把要求背后的事讲给你听。
  > 客户怎么回。
- （翻开本子。）试验场三十栏猪的数字，我一栏一栏念给您听，念完您就明白了。 {evidence}
  → [pushback](#pushback)
  > 客户怎么回。
- 您要这个礼拜四，还是下个礼拜四？ {two-way-choice}
  → [pushback](#pushback)
  > 客户怎么回。

## pushback

> 他顶回来的一句。

- 去年那一回，坏在哪一段？ {open-question}
  → [reason](#reason)
  > 客户怎么回。
- 坏的那半车已经从账上划掉了，单子在这儿，您过目。 {deed}
  → [close](#close) if rapport >= 6
  → [reason](#reason)
  ! 他顶回来，是等你认账。账已经划了，单子递到手上，没得再顶。
  > 客户怎么回。
- （退开半步。）不急，您慢慢想。 {patience}
  → [refused](#refused)
  ! 他刚顶完一句，你退了。在他眼里这是心虚，话到这儿就断了。
  > 客户怎么回。
- 就今天，过了五点没这个价，您定不定？ {press}
  → [refused](#refused)
  ! 拿五点钟压他，等于叫他当场认输，他宁可不要这个价。
  > 客户怎么回。

## close

> 拿主意之前的最后一句。

- 卸车我到场，秤和单子都备好了。 {be-ready}
  → [signed](#signed) if rapport >= 5 and interest >= 7
  → [not-yet](#not-yet)
  ! 拿主意的当口，他怕的是卸车那天没人。你说人到场、秤备好，他没有后顾。
- 头一车，您打算先给哪一栏换上？ {open-question}
  → [signed](#signed) if rapport >= 8 and interest >= 7
  → [not-yet](#not-yet)
- 您放心，我给您担保：四十天，一头都出不了毛病，出了您来找我。 {fitting-promise}
  → [not-yet](#not-yet)
- 您就帮帮我这一回，这个月我还差一车。 {beg}
  → [refused](#refused)
  ! 差一车是你的难处，不是他的。一开口求，前面挣来的分量全没了。

## signed

{won}

> 行，来一车。

## not-yet

{stalled}

> 再说吧。

## refused

{lost}

> 门在那边。
`,
  en: `---
title: Title
persona: stubborn
trade: feed
stage: first-meeting
you: Who you are
customer: Who the customer is, by name
look: {sex: him, age: 48, dress: shirt, prop: none}
goal: What you want of this visit
minutes: 5
difficulty: 1
start: opening
---

## opening

> The customer’s first words.

> [cool] What he says in a bad mood.

- The two bags you were short last time are out in my van. {deed}
  → [reason](#reason)
  ! He has not forgotten those two bags. You explain nothing; they are in the van, and he looks at them before he looks at you.
  > What the customer answers.
- Go on; I’m listening. {listen, stay-calm}
  → [reason](#reason)
  > What the customer answers.
- Ha, what a voice! I like a man who says what he thinks. I can see I’ve come to the right yard. {match-warmth}
  → [pushback](#pushback)
  > What the customer answers.
- Shall we start with the price, or with the feed? {two-way-choice}
  → [pushback](#pushback)
  > What the customer answers.

## reason

> What lies behind his demand.

- You’ll want to know when it comes. It’s all on this sheet. {be-ready}
  → [close](#close) if rapport >= 5
  → [pushback](#pushback)
  > What the customer answers.
- Your yard is the best kept on this road. {praise}
  → [close](#close) if interest >= 5
  → [pushback](#pushback)
  ! He keeps that yard himself, and you saw it; so he tells you what lies behind his demand.
  > What the customer answers.
- (You open a folder.) Here are the figures for thirty pens at our trial farm. Let me read them to you. {evidence}
  → [pushback](#pushback)
  > What the customer answers.
- Would you like it this Thursday, or the Thursday after? {two-way-choice}
  → [pushback](#pushback)
  > What the customer answers.

## pushback

> What he throws back at you.

- What was it that went wrong last year? {open-question}
  → [reason](#reason)
  > What the customer answers.
- The half-load that went bad has been taken off your bill; here it is. {deed}
  → [close](#close) if rapport >= 6
  → [reason](#reason)
  ! He pushes back to see whether you will own up. The bill is put right and in his hand, and there is nothing left to push against.
  > What the customer answers.
- (You take a step back.) There’s no hurry. Think it over. {patience}
  → [refused](#refused)
  ! He has just pushed, and you step back. To him that is a bad conscience, and the talk is over.
  > What the customer answers.
- Today only: at five this price is gone. Well? {press}
  → [refused](#refused)
  ! With five o’clock at his throat he would have to give in on the spot, and he would sooner do without the price.
  > What the customer answers.

## close

> The last word before he decides.

- I’ll be here when it’s unloaded, with the scales and the papers. {be-ready}
  → [signed](#signed) if rapport >= 5 and interest >= 7
  → [not-yet](#not-yet)
  ! What he fears is the day of the lorry with nobody there. You will be, with the scales, and so nothing stands in the way.
- Which pen would you start with? {open-question}
  → [signed](#signed) if rapport >= 8 and interest >= 7
  → [not-yet](#not-yet)
- You have my word: forty days, and not one of them will be off its feed. {fitting-promise}
  → [not-yet](#not-yet)
- Do it for me, would you? I’m one load short this month. {beg}
  → [refused](#refused)
  ! One load short is your trouble, not his; asking for a favour, you give away all the weight you had.

## signed

{won}

> All right. One lorry.

## not-yet

{stalled}

> Some other time.

## refused

{lost}

> There’s the door.
`,
};
