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
look: {sex: him, age: 50, dress: jacket, prop: calculator}
goal: 这一趟想要什么
minutes: 5
difficulty: 1
start: opening
---

## opening

> 客户的头一句话。

> [cool] 心情不好的时候，他会这么说。

- 您先说，我听着。 {listen}
  → [reason](#reason)
  ! 他进门先亮嗓门，等着看你抢不抢话。你让他先说，他就把要求背后的事一道说了。
  > 客户怎么回。
- 这条路上，就数您的场子收拾得最利落。 {praise}
  → [reason](#reason)
  > 客户怎么回。
- 咱们还是说说报价，行吗？ {redirect}
  → [pushback](#pushback)
  > 客户怎么回。
- 试验报告我都带来了，咱们先把这几页数字一条一条过一遍，行不行？ {evidence}
  → [pushback](#pushback)
  > 客户怎么回。

## reason

> 他这么要求，背后是怎么回事。

- 您说得对，这事让您吃了亏。车我已经排好了，星期四早上六点到。 {deed}
  → [close](#close) if rapport >= 5
  → [pushback](#pushback)
  ! 吃了亏，你认；车，你已经排好。他信的是星期四早上六点，不是“以后一定”。
  > 客户怎么回。
- 知道您要问，到货时间都写在这张纸上了。 {be-ready}
  → [close](#close)
  > 客户怎么回。
- 那阵子您和家里人都不容易，我听着心里也不是滋味，这种事换了谁都得熬着。 {show-care}
  → [pushback](#pushback)
  > 客户怎么回。
- 不急，哪天有空您来厂里看看。 {no-pressure-invite}
  → [pushback](#pushback)
  > 客户怎么回。

## pushback

> 他顶回来的一句。

- （让他说完，点点头。）您接着说。 {listen, stay-calm}
  → [reason](#reason)
  ! 他这一句是顶给你看的。你不接火，他顶空了，只好往下讲道理。
  > 客户怎么回。
- 明白，谁都会碰上的。 {stay-positive}
  → [reason](#reason)
  > 客户怎么回。
- 您这话不对，我们厂的料，从来没出过您说的那种事。 {rebut}
  → [refused](#refused)
  ! 一句“不对”，就成了比谁说得响。在自己院子里他不会输，只好把你请出去。
  > 客户怎么回。
- 要是隔壁先进了货，您怎么说？ {light-challenge}
  → [close](#close)
  ! 拿隔壁激他，等于告诉他你急着要单。他不接这个招，话也就到头了。
  > 客户怎么回。

## close

> 拿主意之前的最后一句。

- 星期四卸货我到场，跟您一块儿过磅。 {deed}
  → [signed](#signed) if rapport >= 6 and interest >= 6
  → [not-yet](#not-yet)
  ! 他怕的是货到没人管。你人到、磅也一块儿看，他不用信你的话，看磅就行。
- 您是行家。先来一车，就照单子上的价。 {praise}
  → [signed](#signed) if rapport >= 7 and interest >= 6
  → [not-yet](#not-yet)
- 这也不是小数目，您得替一家老小打算，这个我懂，换了我也一样。 {show-care}
  → [not-yet](#not-yet)
- 现在就定，过了今天没这个价。 {press}
  → [refused](#refused)
  ! 拿日子压他，他就把门打开，看你走不走。

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
look: {sex: him, age: 50, dress: jacket, prop: calculator}
goal: What you want of this visit
minutes: 5
difficulty: 1
start: opening
---

## opening

> The customer’s first words.

> [cool] What he says in a bad mood.

- You first; I’m listening. {listen}
  → [reason](#reason)
  ! He comes in loud to see whether you’ll talk over him. You let him go first, and he tells you what lies behind the demand.
  > What the customer answers.
- Your yard is the best kept on this road. {praise}
  → [reason](#reason)
  > What the customer answers.
- Let’s come to the offer, shall we? {redirect}
  → [pushback](#pushback)
  > What the customer answers.
- The trial reports are in here. Shall we look at the figures? {evidence}
  → [pushback](#pushback)
  > What the customer answers.

## reason

> What lies behind his demand.

- You’re right, and it cost you. The lorry will be here at six on Thursday; I’ve arranged it. {deed}
  → [close](#close) if rapport >= 5
  → [pushback](#pushback)
  ! The loss you grant, and the lorry you have already arranged. He believes six on Thursday, where he wouldn’t believe “from now on”.
  > What the customer answers.
- I thought you would ask. The delivery times are on this sheet. {be-ready}
  → [close](#close)
  > What the customer answers.
- That must have been hard on you and the family. {show-care}
  → [pushback](#pushback)
  > What the customer answers.
- Take your time. Come and see the mill one day, if you like. {no-pressure-invite}
  → [pushback](#pushback)
  > What the customer answers.

## pushback

> What he throws back at you.

- (You let him finish, and nod.) Go on. {listen, stay-calm}
  → [reason](#reason)
  ! He throws it to get a fight. You don’t take it up, so he has to go on with his reasons.
  > What the customer answers.
- I see. That can happen to anybody. {stay-positive}
  → [reason](#reason)
  > What the customer answers.
- With respect, that isn’t so. {rebut}
  → [refused](#refused)
  ! One “not so”, and it’s about who is louder. In his own yard he won’t lose that, so out you go.
  > What the customer answers.
- What would you say if your neighbour bought it? {light-challenge}
  → [close](#close)
  ! The neighbour tells him that you need the order. He doesn’t rise to it, and the talk has nowhere left to go.
  > What the customer answers.

## close

> The last word before he decides.

- I’ll be here on Thursday when it’s unloaded, and weigh it with you. {deed}
  → [signed](#signed) if rapport >= 6 and interest >= 6
  → [not-yet](#not-yet)
  ! He fears a delivery that nobody answers for. You’ll stand there yourself, and he needn’t take your word when there’s a weighbridge.
- You know your trade. One lorry, at the price on the sheet. {praise}
  → [signed](#signed) if rapport >= 7 and interest >= 6
  → [not-yet](#not-yet)
- You must do what is right for you and yours; I understand that. {show-care}
  → [not-yet](#not-yet)
- Decide now, or the offer is gone. {press}
  → [refused](#refused)
  ! Hold a day to his head and he opens the door, to see whether you’ll leave by it.

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
