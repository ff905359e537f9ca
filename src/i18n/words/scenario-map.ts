import type { Localised } from '../../domain/locale.ts';
import type { Outcome } from '../../domain/record/move.ts';
import type { PlayerName } from '../../domain/role-play/proof/players.ts';
import type { Finding } from '../../domain/role-play/proof/proof.ts';

/** The words of what is shown of the learner's runs; `%` stands for the score. */
export interface MapPathWords {
  readonly label: string;
  readonly none: string;
  /** Before the first talk: the way past it for who sets talks. */
  readonly openAll: string;
  /** Over the way that a run went, and how it is read. */
  readonly way: string;
  readonly wayText: string;
  readonly toDebrief: string;
  /** Once it is open: back to the talk. */
  readonly back: string;
  readonly scored: string;
  readonly unfinished: string;
}

/** The words before the first talk: what the page will tell, the talk in three steps, and the way to it. */
export interface OutlineWords {
  readonly title: string;
  readonly text: string;
  /** What the three steps are, for who does not see them. */
  readonly steps: string;
  readonly begin: string;
  readonly lines: (most: number) => string;
  readonly toTalk: string;
}

/** The words of the scenario map. */
export interface MapWords {
  readonly titleOf: (rolePlay: string) => string;
  readonly intro: string;
  /** Over the drawing, and how it is read. */
  readonly all: string;
  readonly allText: string;
  readonly drawing: string;
  readonly start: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly legend: Readonly<Record<'always' | 'conditional' | 'back' | 'own', string>>;
  readonly outline: OutlineWords;
  readonly path: MapPathWords;
  /** The heading of what is for those who set the talk, not for who holds it. */
  readonly trainers: string;
  readonly trainersText: string;
  readonly findings: string;
  readonly sound: (positions: string) => string;
  readonly finding: Readonly<{ [Kind in Finding['kind']]: (what: string) => string }>;
  readonly players: string;
  readonly playersIntro: string;
  readonly player: Readonly<Record<PlayerName, string>>;
  readonly wins: string;
  readonly meanScore: string;
  readonly beats: string;
  readonly price: string;
  readonly priceNote: string;
  readonly best: string;
  readonly when: (conditions: string) => string;
  readonly otherwise: string;
  /** Beside a beat and a line that the run shown came by. */
  readonly wasHere: string;
  readonly yours: string;
  /** Beside the beats of a pool, of which one is drawn each time. */
  readonly oneOf: (count: number) => string;
  readonly and: string;
  readonly meters: Readonly<Record<'rapport' | 'interest' | 'patience', string>>;
  readonly broken: string;
  readonly right: string;
  readonly thought: string;
  readonly download: string;
}

export const mapWords: Localised<MapWords> = {
  zh: {
    titleOf: (rolePlay) => `“${rolePlay}”剧情图`,
    intro: '一场对话能走的每一条路：走过的那条，和没走的岔路摆在一起看。',
    all: '所有的路',
    allText: '一个方框是对方的一句话，一个箭头是你接话之后的去向。方框的号码，和下面“逐回合看”的号码是一样的。',
    drawing: '对话的状态图，从上往下读；下面“逐回合看”写的是同样的内容',
    start: '从这里开始',
    outcomes: { won: '谈成了', advanced: '往前走了一步', stalled: '没有下文', lost: '没谈成', 'walk-out': '客户不谈了' },
    legend: { always: '有一种接法，接了就到', conditional: '到不到，看对方当时的心情', back: '绕回前面说过的', own: '你走的路' },
    outline: {
      title: '先谈一场，图才打开',
      text: '对方会说什么、哪一句更好、还有哪些路，谈完一场就都写在这里。',
      steps: '这场对话的样子',
      begin: '开始',
      lines: (most) => `最多接 ${most} 句话`,
      toTalk: '去谈这一场',
    },
    path: {
      label: '看哪一场',
      none: '（不标）',
      openAll: '我是带教的，直接打开',
      way: '你走的这一场',
      wayText: '点对方的话，看那里还能怎么接。',
      toDebrief: '看这一场的复盘',
      back: '回到这场对话',
      scored: '% 分',
      unfinished: '没谈完',
    },
    trainers: '给带教的人',
    trainersText: '程序把每一条走得到的路都从头算到尾，看这场对话出得公不公道。',
    findings: '推演的结论',
    sound: (positions) => `${positions} 种局面全部推演过：没有死路，没有走不到的地方，也没有非说不可的一句话。`,
    finding: {
      'unreachable-beat': (what) => `没有一条路走得到“${what}”`,
      'loop-without-exit': (what) => `从“${what}”起会一直绕圈，走不出来`,
      'ending-never-reached': (what) => `没有一条路走得到结局“${what}”`,
      unwinnable: () => '谁也谈不成',
      unlosable: () => '怎么谈都不会输',
      'no-perfect-run': () => '没有一场能拿满分',
      'choice-on-every-winning-route': (what) => `不说这一句就谈不成：${what}`,
      'one-best-choice': (what) => `不管客户什么心情，最好的都是同一句：${what}`,
      'pool-of-other-skills': (what) => `“${what}”这里轮换的几段，练的不是同一种能力`,
    },
    players: '不同的人来谈，能谈成几成',
    playersIntro: '赢的比例是算出来的，不是抽样；平均分取自两百场。',
    player: {
      random: '闭着眼睛选',
      courteous: '只求不失礼',
      skilled: '十步走对七步',
      'by-the-book': '照这一型的课文来',
      shortest: '总挑最短的一句',
      longest: '总挑最长的一句',
      'crowd-pleaser': '谁都想讨好',
    },
    wins: '谈成',
    meanScore: '平均分',
    beats: '逐回合看',
    price: '代价',
    priceNote: '代价：在所有能遇到的局面里，这句话平均比最好的一句差多少（0 到 100）。',
    best: '最好的时候',
    when: (conditions) => `如果${conditions}`,
    otherwise: '否则',
    wasHere: '你来过',
    yours: '你说的',
    oneOf: (count) => `这里有 ${count} 段，每次抽到其中一段`,
    and: '，且',
    meters: { rapport: '好感', interest: '兴趣', patience: '耐心' },
    broken: '没忍住开了口',
    right: '认对了',
    thought: '心里认人，不说出口',
    download: '下载 XState 状态图（JSON）',
  },
  en: {
    titleOf: (rolePlay) => `“${rolePlay}” – the map`,
    intro: 'Every way this talk can go: the one you took, beside the ones you did not.',
    all: 'Every way there is',
    allText: 'Each box is something they say, each arrow where an answer of yours can lead. The numbers are those of “Beat by beat” below.',
    drawing: 'Statechart of the talk, read from top to bottom; “Beat by beat” below says the same',
    start: 'Start here',
    outcomes: { won: 'Won', advanced: 'A step forward', stalled: 'Left open', lost: 'Lost', 'walk-out': 'Broken off' },
    legend: {
      always: 'an answer that leads here',
      conditional: 'only if they feel like it',
      back: 'back to something said before',
      own: 'the way you went',
    },
    outline: {
      title: 'Talk first, and the map opens',
      text: 'What they say, which line is better and where else it could have gone: all of it is here once you have finished one.',
      steps: 'The talk in outline',
      begin: 'Start',
      lines: (most) => `Up to ${most} lines of yours`,
      toTalk: 'Have this talk',
    },
    path: {
      label: 'Which of your talks',
      none: '(none)',
      openAll: 'I’m a trainer: open it now',
      way: 'The way you went',
      wayText: 'Follow what they said to see how else you could have answered.',
      toDebrief: 'Read the debrief of this talk',
      back: 'Back to the talk',
      scored: '% points',
      unfinished: 'not finished',
    },
    trainers: 'For trainers',
    trainersText: 'A program has walked every way this talk can go, to see whether it is a fair test.',
    findings: 'What the proof found',
    sound: (positions) =>
      `All ${positions} positions were walked: no dead end, nothing out of reach, and no line that one cannot do without.`,
    finding: {
      'unreachable-beat': (what) => `no talk ever comes to “${what}”`,
      'loop-without-exit': (what) => `from “${what}” a talk can run in circles for ever`,
      'ending-never-reached': (what) => `no talk ever ends in “${what}”`,
      unwinnable: () => 'nobody can win it',
      unlosable: () => 'nobody can lose it',
      'no-perfect-run': () => 'no run scores 100',
      'choice-on-every-winning-route': (what) => `nobody wins without this line: ${what}`,
      'one-best-choice': (what) => `the same line is best however the customer feels: ${what}`,
      'pool-of-other-skills': (what) => `the moments that take turns at “${what}” do not practise the same skill`,
    },
    players: 'Who wins how often',
    playersIntro: 'Shares of runs won are computed, not sampled; mean scores are over two hundred runs.',
    player: {
      random: 'Chooses blindly',
      courteous: 'Is merely courteous',
      skilled: 'Plays seven moves in ten well',
      'by-the-book': 'Plays by this type’s lesson',
      shortest: 'Always takes the shortest line',
      longest: 'Always takes the longest line',
      'crowd-pleaser': 'Wants to please everybody',
    },
    wins: 'Won',
    meanScore: 'Mean score',
    beats: 'Beat by beat',
    price: 'Price',
    priceNote: 'Price: how far the line falls short of the best one, on average over all positions in which it can be said (0 to 100).',
    best: 'Best in',
    when: (conditions) => `if ${conditions}`,
    otherwise: 'otherwise',
    wasHere: 'you came by',
    yours: 'you said',
    oneOf: (count) => `One of ${count} that may stand here, drawn each time`,
    and: ' and ',
    meters: { rapport: 'rapport', interest: 'interest', patience: 'patience' },
    broken: 'you broke the silence',
    right: 'you named the right type',
    thought: 'naming the type, unspoken',
    download: 'Download as XState statechart (JSON)',
  },
};
