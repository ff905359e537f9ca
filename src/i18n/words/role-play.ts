import type { Localised } from '../../domain/locale.ts';
import type { StoreFailure } from '../../domain/log/store-failure.ts';
import type { Meter } from '../../domain/persona/meters.ts';
import type { Skill } from '../../domain/persona/technique.ts';
import type { ChosenLevel, Level } from '../../domain/record/begun.ts';
import type { Outcome } from '../../domain/record/move.ts';
import type { Strength } from '../../domain/role-play/debrief/strength.ts';
import type { Stage, Trade } from '../../domain/role-play/role-play.ts';
import { skillNames } from './skills.ts';
import { type VoiceWords, voiceWords } from './voice.ts';

/** What a role-play's page says, from the briefing to the debrief. Plain texts, since islands get them as props: `{name}` stands for a value, see `fill`. */
export interface RolePlayWords {
  readonly voice: VoiceWords;
  readonly trades: Readonly<Record<Trade, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly minutes: string;
  readonly difficulties: readonly [string, string, string];
  readonly you: string;
  readonly them: string;
  readonly goal: string;
  readonly hidden: string;
  readonly start: string;
  readonly startAgain: string;
  /** How hard the customer is made: over the choice, the levels, and what each but the normal one means. */
  readonly levelLabel: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly levelNotes: Readonly<Record<ChosenLevel, string>>;
  /** Beside a run that was held at such a level. */
  readonly levelMarks: Readonly<Record<ChosenLevel, string>>;
  /** After a win: the level to try next. */
  readonly harder: Readonly<Record<'normal' | 'hard', string>>;
  readonly lastTime: string;
  readonly toLastDebrief: string;
  readonly noScript: string;
  readonly loading: string;
  readonly unreachable: string;

  readonly talk: string;
  readonly youSay: string;
  readonly youThink: string;
  readonly resumed: string;
  readonly startOver: string;
  readonly changed: string;
  /** Another tab went on with this talk. */
  readonly movedElsewhere: string;
  readonly changedMisfit: string;
  readonly failures: Readonly<Record<StoreFailure, string>>;
  readonly meters: Readonly<Record<Meter, string>>;
  readonly outOfTen: string;
  readonly yourTurn: string;
  readonly yourThought: string;
  readonly keys: string;
  /** Which of the learner's lines comes now, with `{n}`, and how many there are, with `{most}`. */
  readonly at: string;
  /** The way out: the talk is kept. */
  readonly leave: string;
  readonly heldPause: string;
  readonly brokenPause: string;
  readonly pauseTitle: string;
  readonly pauseText: string;
  readonly pauseBreak: string;
  readonly pauseSkip: string;

  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** One sentence an outcome: how it ended. */
  readonly endings: Readonly<Record<Outcome, string>>;
  readonly toDebrief: string;

  readonly debrief: string;
  /** Over the customer's last words. */
  readonly next: string;
  /** `{lacking}`: what the last question lacked, put together of `lacks`, for 1 and for 2. */
  readonly soNear: string;
  readonly lacks: readonly [string, string];
  readonly well: Readonly<Record<Strength['kind'] | 'none', string>>;
  readonly whyWell: string;
  readonly wellNamed: string;
  readonly wellSteady: string;
  readonly wellNone: string;
  /** The heading of the line to change, after a talk that was won and after any other. */
  readonly change: Readonly<Record<'won' | 'other', string>>;
  readonly changeNone: string;
  readonly advice: {
    readonly flawless: string;
    readonly mistake: string;
    readonly brokenSilence: string;
    readonly otherType: string;
    readonly unwelcome: string;
    readonly better: string;
    readonly instead: string;
    readonly readAgain: string;
  };
  readonly itWas: string;
  readonly namedRight: string;
  readonly namedWrong: string;
  /** From the best band to the last: 85, 70, 50, 30, 0. */
  readonly scores: readonly [string, string, string, string, string];
  readonly score: string;
  /** Over this run's score, that of the run before, and the one that comes next. */
  readonly scoreHere: string;
  readonly scoreBefore: string;
  readonly scoreNext: string;
  /** What the dearest line was: the talk turned on it, it came back from there, or a better chance went by. */
  readonly points: Readonly<Record<'turn' | 'slip' | 'missed', string>>;
  readonly turningPointAt: string;
  readonly yourLine: string;
  /** Over the line for which one’s own words stood. */
  readonly heardAs: string;
  readonly betterLine: string;
  /** Instead of a better line: the better ones had all been said before, or would have been taken badly too. */
  readonly noBetter: Readonly<Record<'said' | 'unwelcome', string>>;
  /** Why the line said was taken so; why the one recommended is better. */
  readonly whys: Readonly<Record<'own' | 'better', string>>;
  /** Why the one recommended is better: it would have settled the talk so at once, or it leads further. */
  readonly whyEnding: Readonly<Record<'won' | 'advanced', string>>;
  readonly whyFurther: string;
  /** The reason stands with the line done well already. */
  readonly whySame: string;
  readonly toLesson: string;
  readonly fromHere: string;
  /** The same away from the line: with `{n}`. */
  readonly fromLine: string;
  readonly again: string;
  readonly toList: string;
  /** To the season of a campaign, after one of its visits. */
  readonly toSeason: string;
  readonly curve: string;
  readonly curveTurned: string;
  readonly curveTurnedAt: string;
  readonly curveFell: string;
  readonly curveMissed: string;
  readonly curveSlipped: string;
  readonly curveSlippedFromTo: string;
  readonly curveSteady: string;
  readonly curveFromTo: string;
  readonly curveSame: string;
  readonly curveTable: string;
  readonly line: string;
  readonly mood: string;
  readonly opening: string;
  readonly linesFromStart: string;
  readonly linesOne: string;
  readonly linesSome: string;
  readonly everything: string;
  readonly everythingHint: string;
  readonly moves: string;
  readonly moveNumber: string;
  readonly cost: string;
  readonly costBest: string;
  readonly costBestRough: string;
  readonly costLittle: string;
  readonly costRough: string;
  readonly costSome: string;
  readonly costDear: string;
  readonly costMissed: string;
  readonly shown: string;
  readonly whoElse: string;
  readonly takings: readonly [string, string, string, string, string];
  readonly skillsTitle: string;
  readonly skillShare: string;
  readonly skills: Readonly<Record<Skill, string>>;
  readonly runsTitle: string;
  readonly runsBest: string;
  readonly runsFirst: string;
  readonly thisRun: string;
  readonly date: string;
  readonly ending: string;
  readonly open: string;
  readonly notEnded: string;
  readonly branch: string;
  readonly whatIf: string;
  readonly whatIfHint: string;
  readonly whatIfAt: string;
  readonly thenMood: string;
  readonly toMap: string;
}

export const rolePlayWords: Localised<RolePlayWords> = {
  zh: {
    voice: voiceWords.zh,
    trades: { insurance: '保险', feed: '饲料', equipment: '设备', securities: '证券' },
    stages: { 'first-meeting': '初次见面', objection: '处理异议', close: '谈成交', rescue: '挽回', capstone: '综合演练', special: '专项' },
    minutes: '约 {count} 分钟',
    difficulties: ['入门', '进阶', '老手'],
    you: '你是',
    them: '对方',
    goal: '你想要',
    hidden: '是哪一种人，要你自己看出来。',
    start: '进门，开始谈',
    startAgain: '重新谈一场',
    levelLabel: '客户',
    levels: { patient: '好说话一点', normal: '跟平常一样', hard: '难说话一点' },
    levelNotes: {
      patient: '一开始好感多一分，耐心多两分，三样都看得见。这样谈成算练手。',
      hard: '一开始好感、兴趣各少一分，耐心少两分，三样都看不见。',
    },
    levelMarks: { patient: '客户好说话', hard: '客户难说话' },
    harder: { normal: '换平常的客户再谈', hard: '难一点，再谈一场' },
    lastTime: '上一次：{outcome}，{score} 分',
    toLastDebrief: '看上次的复盘',
    noScript: '角色扮演需要浏览器开启 JavaScript。',
    loading: '正在布置房间……',
    unreachable: '这一页没能完整加载。已经谈的都存好了，联网后刷新就能接着来。',

    talk: '对话',
    youSay: '你：',
    youThink: '你心里想：',
    resumed: '接着上次没谈完的地方。',
    startOver: '从头再来',
    movedElsewhere: '这一场刚才在另一个标签页里接着谈了，这里已经跟上。',
    changed: '这场角色扮演改过了。你之前说的话都还对得上，接着谈就行。',
    changedMisfit: '这场角色扮演改过了，你之前说的话只对得上前 {count} 句，从那里接着谈。原来那一场仍留作记录。',
    failures: {
      refused: '这个浏览器不让网站保存数据。可以照常谈，但关掉页面就没有记录了。换成普通窗口（不用无痕模式）就能保存。',
      full: '设备空间满了，这一场还没存下来。可以照常谈，先别关这一页；清出一点空间，它会自己补存。',
      outdated: '网站更新了，请刷新页面。没存下来的是刚才这几句。',
      silent: '浏览器的存储一直没有回应，这一场还没存下来。可以照常谈，先别关这一页；一有回应就补存。',
      failed: '这一场还没存下来，正在重试。可以照常谈，先别关掉这一页。',
    },
    meters: { rapport: '好感', interest: '兴趣', patience: '耐心' },
    outOfTen: '{value} 分，满分 10 分',
    yourTurn: '你怎么说？',
    yourThought: '你怎么看？',
    keys: '按数字键也可以选',
    at: '第 {n} 句，最多 {most} 句',
    leave: '先离开',
    heldPause: '（好一阵没人说话，你稳住了。）',
    brokenPause: '（没等多久，你忍不住又开了口。）',
    pauseTitle: '安静',
    pauseText: '你不说话，就这么等着。',
    pauseBreak: '忍不住，开口说点什么',
    pauseSkip: '不等了，看对方反应',

    outcomes: { won: '谈成了', advanced: '往前走了一步', stalled: '没有下文', lost: '没谈成', 'walk-out': '客户不谈了' },
    endings: {
      won: '你要的，谈到了。',
      advanced: '还没点头，但门已经开了一道缝。',
      stalled: '话说完了，事情停在原地。',
      lost: '你要的，没谈到。',
      'walk-out': '对方没了耐心，谈话到此为止。',
    },
    toDebrief: '翻到复盘',

    debrief: '复盘',
    next: '接下来',
    soNear: '只差一点：再多{lacking}，最后这一问就成了。',
    lacks: [' 1 分{meter}', ' 2 分{meter}'],
    well: {
      landed: '先说好的：这一句说到了',
      named: '先说好的：人你看准了',
      steady: '先说好的：难的那一刻，你稳住了',
      none: '这一场，话还没说到对方心里',
    },
    whyWell: '为什么管用',
    wellNamed: '你看准了人：{persona}。知道在跟谁说话，后面的话才有处落脚。',
    wellSteady: '那一刻说什么都不讨好，你挑了里面最稳的一句。',
    wellNone: '在这儿碰壁不要紧，碰过的地方，下一场就绕得开。',
    change: { won: '想再好一点，就改这一句', other: '只改这一句' },
    changeNone: '没有要改的',
    advice: {
      flawless: '没有哪一句拖了后腿。趁手热，去见一位真客户。',
      mistake: '下次少来“{technique}”：换谁听了都不舒服，这一场就是在这里失分最多。',
      brokenSilence: '下次停顿要撑住：心里数到五，让对方先开口。',
      otherType: '“{technique}”是好办法，可它适合的是{suits}，不是眼前这一位。',
      unwelcome: '“{technique}”本身没有错，眼前这一位不吃这一套。',
      better: '“{technique}”没有错，只是还有更管用的一招。',
      instead: '那一刻，试试“{instead}”。',
      readAgain: '先别急着定性，把对方说过的话、做过的小动作再看一遍。',
    },
    itWas: '坐在你对面的，是{persona}。',
    namedRight: '你认对了。',
    namedWrong: '你当成了{persona}，后面的话就说给了另一个人听。',
    scores: ['炉火纯青', '有章有法', '摸到门道', '磕磕绊绊', '先交学费'],
    score: '{score} 分',
    scoreHere: '这一场',
    scoreBefore: '上一场',
    scoreNext: '下一档',
    points: { turn: '转折点', slip: '失手的一句', missed: '最可惜的一句' },
    turningPointAt: '第 {n} 句',
    yourLine: '你说的',
    heardAs: '客户听到的意思',
    betterLine: '更好的一句',
    noBetter: {
      said: '更好的那一句，你前面已经说过；没说过的里面，没有更好的了。',
      unwelcome: '走到这一步，说哪一句都讨不了好。要改，得从更早的地方改起。',
    },
    whys: { own: '你这句为什么没接住', better: '换那一句，好在哪儿' },
    whyEnding: { won: '这一句出口，事情当场就成了。', advanced: '这一句出口，当场就能往前走一步。' },
    whyFurther: '从那一句往下，通到你要的结果，路更多。',
    whySame: '和说到点上的那句，是一个道理。',
    toLesson: '回到“{lesson}”这一课',
    fromHere: '从这一句重来',
    fromLine: '从第 {n} 句重来',
    again: '从头再谈一场',
    toList: '换一位客户',
    toSeason: '接着这一季',
    curve: '这场谈话的起落',
    curveTurned: '转折在第 {n} 句：从“{before}”到“{after}”',
    curveFell: '转折在第 {n} 句：{meter}掉了 {by} 分',
    curveTurnedAt: '转折在第 {n} 句',
    curveMissed: '最可惜的是第 {n} 句：那一刻错过了更好的机会',
    curveSlipped: '第 {n} 句失了手，没有伤到整场',
    curveSlippedFromTo: '第 {n} 句失了手，可整场还是从“{before}”谈到了“{after}”',
    curveSteady: '从“{before}”到“{after}”，一路没有走错',
    curveFromTo: '从“{before}”到“{after}”',
    curveSame: '始终“{mood}”',
    curveTable: '看数字',
    line: '第几句',
    mood: '神色',
    opening: '开场',
    linesFromStart: '开场到第 {to} 句后',
    linesOne: '第 {from} 句后',
    linesSome: '第 {from}–{to} 句后',
    everything: '看全部：起落、每一句、剧情图',
    everythingHint: '这场谈话的曲线，每一句得失多少、用了什么方法、换了别人会怎么听。',
    moves: '一句一句看',
    moveNumber: '第 {n} 句',
    cost: '失 {price} 分',
    costBest: '最好的一句',
    costBestRough: '对方不爱听，可当时也没有更好的了',
    costLittle: '差一点点',
    costRough: '对方不爱听，好在不伤大局',
    costSome: '可惜了',
    costDear: '伤得不轻',
    costMissed: '本可以更进一步',
    shown: '用到的方法',
    whoElse: '换作另外七种客户，这句话他们会怎么听？',
    takings: ['很受用', '听得进', '没感觉', '不太爱听', '很反感'],
    skillsTitle: '各项本领',
    skillShare: '{percent}%（{count} 句）',
    skills: skillNames.zh,
    runsTitle: '和你以前比',
    runsBest: '这是你目前最好的一场，比之前高出 {count} 分。',
    runsFirst: '这是你第一次谈完这一场。',
    thisRun: '这一场',
    date: '时间',
    ending: '结果',
    open: '看复盘',
    notEnded: '没谈完',
    branch: '从第 {n} 句岔开',
    whatIf: '要是当时换一句',
    whatIfHint: '同一个人、同一个开头，只从那一句起不一样。',
    whatIfAt: '从第 {n} 句分开',
    thenMood: '听完之后：{mood}',
    toMap: '看这场对话能走的每一条路',
  },
  en: {
    voice: voiceWords.en,
    trades: { insurance: 'Insurance', feed: 'Animal feed', equipment: 'Equipment', securities: 'Securities' },
    stages: {
      'first-meeting': 'First meeting',
      objection: 'Objection',
      close: 'Closing',
      rescue: 'Rescue',
      capstone: 'Capstone',
      special: 'Special case',
    },
    minutes: 'About {count} minutes',
    difficulties: ['Beginner', 'Intermediate', 'Experienced'],
    you: 'You are',
    them: 'You meet',
    goal: 'You want',
    hidden: 'What type they are is for you to find out.',
    start: 'Walk in and begin',
    startAgain: 'Begin a new talk',
    levelLabel: 'The customer',
    levels: { patient: 'a little easier', normal: 'as usual', hard: 'a little harder' },
    levelNotes: {
      patient: 'One point more of rapport and two of patience to begin with, and the meters are shown. A win like this is practice.',
      hard: 'One point less of rapport and of interest, two less of patience, and no meters to see.',
    },
    levelMarks: { patient: 'easier customer', hard: 'harder customer' },
    harder: { normal: 'Again, with the customer as usual', hard: 'Again, and harder' },
    lastTime: 'Last time: {outcome}, {score} points',
    toLastDebrief: 'Read that debrief',
    noScript: 'Role-plays need JavaScript switched on in your browser.',
    loading: 'Setting the room…',
    unreachable: 'Part of this page couldn’t be loaded. What you said so far is safe: reload once you are online.',

    talk: 'The talk',
    youSay: 'You:',
    youThink: 'You think:',
    resumed: 'Picking up where you left off.',
    startOver: 'Start over',
    movedElsewhere: 'You went on with this talk in another tab. Here it is as it stands there.',
    changed: 'This role-play has been edited since you began. Everything you said still fits, so carry on.',
    changedMisfit:
      'This role-play has been edited since you began. Your first {count} lines still fit; you carry on from there, and your old talk is kept as history.',
    failures: {
      refused:
        'This browser doesn’t let the site store anything. You can play on, but nothing is kept once you close the page. A normal window (not a private one) will keep it.',
      full: 'Your device has no room left, so this talk isn’t saved yet. Play on and keep this page open; free some space and it saves by itself.',
      outdated: 'The site has been updated. Please reload; only your last few lines were not saved.',
      silent:
        'The browser’s storage isn’t answering, so this talk isn’t saved yet. Play on and keep this page open; it saves as soon as there is an answer.',
      failed: 'This talk isn’t saved yet; it’s being tried again. Play on, and keep this page open until it is.',
    },
    meters: { rapport: 'Rapport', interest: 'Interest', patience: 'Patience' },
    outOfTen: '{value} out of 10',
    yourTurn: 'What do you say?',
    yourThought: 'What do you make of them?',
    keys: 'Number keys work too',
    at: 'Line {n} of {most} at most',
    leave: 'Leave for now',
    heldPause: '(A long pause. You let it stand.)',
    brokenPause: '(It doesn’t last. You talk on.)',
    pauseTitle: 'Silence',
    pauseText: 'You say nothing, and wait.',
    pauseBreak: 'Say something after all',
    pauseSkip: 'Skip the wait',

    outcomes: { won: 'Won', advanced: 'A step forward', stalled: 'Left open', lost: 'Lost', 'walk-out': 'Broken off' },
    endings: {
      won: 'You got what you came for.',
      advanced: 'Not a yes yet, but the door is open.',
      stalled: 'Everything was said, and nothing moved.',
      lost: 'You did not get what you came for.',
      'walk-out': 'Their patience ran out, and so did the talk.',
    },
    toDebrief: 'Turn to the debrief',

    debrief: 'Debrief',
    next: 'What happens next',
    soNear: 'So near: {lacking} more, and your last question would have carried.',
    lacks: ['one point of {meter}', 'two points of {meter}'],
    well: {
      landed: 'First, what you did well',
      named: 'First, what you did well',
      steady: 'First, what you did well',
      none: 'No line got through this time',
    },
    whyWell: 'Why it landed',
    wellNamed: 'You saw whom you had before you ({persona}). From then on you know what your words have to do.',
    wellSteady: 'Nothing you could have said would have pleased them just then, and you chose the steadiest of it.',
    wellNone: 'This is the room to run into walls in: next time you will know where they stand.',
    change: { won: 'If you want it better still, change this line', other: 'The one line to change' },
    changeNone: 'Nothing to change',
    advice: {
      flawless: 'No line held this talk back. While it’s fresh, go and see a real customer.',
      mistake: 'Leave out “{technique}” next time: it lands badly with almost anyone, and it cost you most here.',
      brokenSilence: 'Bear the pause next time: count to five, and let them speak first.',
      otherType: '“{technique}” is good practice, but with another kind of customer ({suits}), not with this one.',
      unwelcome: 'Nothing wrong with “{technique}” as such, but it is not the way to this customer.',
      better: 'Nothing wrong with “{technique}”, but something else would have gone further.',
      instead: 'At that moment, try “{instead}”.',
      readAgain: 'Take longer before you decide who this is: go back over what they said, and what their hands did.',
    },
    itWas: 'The person across the table was this type: {persona}.',
    namedRight: 'You saw it.',
    namedWrong: 'You took them for another type ({persona}), and from there on you were talking to somebody who was not in the room.',
    scores: ['Masterly', 'Sound work', 'Getting there', 'Hard going', 'A costly lesson'],
    score: '{score} points',
    scoreHere: 'This talk',
    scoreBefore: 'The talk before',
    scoreNext: 'To aim for',
    points: { turn: 'The turning point', slip: 'The slip', missed: 'The best missed chance' },
    turningPointAt: 'your line {n}',
    yourLine: 'What you said',
    heardAs: 'What the customer heard',
    betterLine: 'A better line',
    noBetter: {
      said: 'Only what you had already said earlier in this talk; nothing new would have gone further.',
      unwelcome: 'By then nothing would have gone down well. Whatever there was to change lay earlier in the talk.',
    },
    whys: { own: 'Why yours fell short', better: 'What the other does' },
    whyEnding: {
      won: 'It would have settled the matter there and then.',
      advanced: 'It would have taken you a step further there and then.',
    },
    whyFurther: 'From there, more ways lead to what you came for.',
    whySame: 'For the same reason as the line you did well.',
    toLesson: 'Back to the lesson “{lesson}”',
    fromHere: 'Try again from this line',
    fromLine: 'Try again from line {n}',
    again: 'Have the talk again',
    toList: 'Choose another customer',
    toSeason: 'On with the season',
    curve: 'How the talk went',
    curveTurned: 'It turned on your line {n}: from “{before}” to “{after}”',
    curveFell: 'It turned on your line {n}: {meter} fell by {by}',
    curveTurnedAt: 'It turned on your line {n}',
    curveMissed: 'The best missed chance was your line {n}',
    curveSlipped: 'You slipped at line {n}, and the talk bore it',
    curveSlippedFromTo: 'You slipped at line {n}, and still the talk went from “{before}” to “{after}”',
    curveSteady: 'From “{before}” to “{after}”, without a wrong turn',
    curveFromTo: 'From “{before}” to “{after}”',
    curveSame: '“{mood}” throughout',
    curveTable: 'See the numbers',
    line: 'Line',
    mood: 'Mood',
    opening: 'At the start',
    linesFromStart: 'From the start to line {to}',
    linesOne: 'After line {from}',
    linesSome: 'After lines {from}–{to}',
    everything: 'See everything: the curve, every line, the map',
    everythingHint: 'How the talk rose and fell, what each line gained or cost, and how others would have heard it.',
    moves: 'Line by line',
    moveNumber: 'Line {n}',
    cost: 'cost {price}',
    costBest: 'The best line there was',
    costBestRough: 'Not well taken, but there was nothing better to say',
    costLittle: 'Nearly the best',
    costRough: 'Not well taken, though it cost you little',
    costSome: 'A pity',
    costDear: 'That hurt',
    costMissed: 'It could have gone much further',
    shown: 'What it practised',
    whoElse: 'How would the other seven types have heard this?',
    takings: ['loves it', 'likes it', 'shrugs', 'doesn’t like it', 'hates it'],
    skillsTitle: 'Skill by skill',
    skillShare: '{percent}%, lines: {count}',
    skills: skillNames.en,
    runsTitle: 'Beside your earlier talks',
    runsBest: 'Your best so far, by {count} points.',
    runsFirst: 'The first time you have finished this talk.',
    thisRun: 'This talk',
    date: 'When',
    ending: 'Ending',
    open: 'Debrief',
    notEnded: 'Not finished',
    branch: 'From line {n}',
    whatIf: 'What if you had said something else?',
    whatIfHint: 'The same person and the same beginning, different from that line on.',
    whatIfAt: 'They part at line {n}',
    thenMood: 'Afterwards: {mood}',
    toMap: 'See every way this talk could have gone',
  },
};
