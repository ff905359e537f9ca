import type { Localised } from '../../domain/locale.ts';
import type { Outcome } from '../../domain/record/move.ts';
import type { PlayerName } from '../../domain/role-play/proof/players.ts';
import type { Finding } from '../../domain/role-play/proof/proof.ts';

/** The words of the choice of a run to mark; `%` stands for the score. */
export interface MapPathWords {
  readonly label: string;
  readonly none: string;
  /** Before the first talk: why there is only the shape, the way to the talk, and the way past it for who sets talks. */
  readonly closed: string;
  /** With `{beats}` and `{endings}`. */
  readonly closedText: string;
  readonly toTalk: string;
  /** Once it is open: back to the talk. */
  readonly back: string;
  readonly openAll: string;
  readonly scored: string;
  readonly unfinished: string;
}

/** The words of the scenario map. */
export interface MapWords {
  readonly titleOf: (rolePlay: string) => string;
  readonly intro: string;
  readonly drawing: string;
  readonly start: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly legend: Readonly<Record<'always' | 'conditional' | 'back' | 'own' | 'ending', string>>;
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
    intro: '你走的那条路描在图上，和没走的岔路摆在一起看。一个方框是对方的一句话，一个箭头是你接话之后的去向。',
    drawing: '对话的状态图，从上往下读；谈过以后，下面的表格写的是同样的内容',
    start: '从这里开始',
    outcomes: { won: '谈成', advanced: '进了一步', stalled: '没有下文', lost: '谈崩', 'walk-out': '客户走人' },
    legend: { always: '一定走到', conditional: '看客户当时的心情', back: '绕回前面', own: '你走过的路', ending: '收场' },
    path: {
      label: '把走过的一场标在图上',
      none: '（不标）',
      closed: '先谈一场，图才打开',
      closedText: '这场对话有 {beats} 个路口、{endings} 种收场。对方会说什么、哪一句更好、最后怎么收场，谈完一场就都写在这里。',
      toTalk: '去谈这一场',
      back: '回到这场对话',
      openAll: '我是带教的，直接打开',
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
    intro:
      'Your own path is drawn here, among the turns you did not take. Each box is something they say, each arrow where an answer of yours can lead.',
    drawing: 'Statechart of the talk, read from top to bottom; once you have held it, the tables below say the same',
    start: 'Start here',
    outcomes: { won: 'Won', advanced: 'A step on', stalled: 'Nothing settled', lost: 'Lost', 'walk-out': 'Walks out' },
    legend: {
      always: 'always',
      conditional: 'depends on how they feel',
      back: 'back to an earlier beat',
      own: 'the way you went',
      ending: 'an ending',
    },
    path: {
      label: 'Mark a talk of yours on the map',
      none: '(none)',
      closed: 'Talk first, and the map opens',
      closedText:
        'This talk has {beats} turns and {endings} ways to end. What they say, which line is better and how it ends is written here once you have finished one.',
      toTalk: 'Go to the talk',
      back: 'Back to the talk',
      openAll: 'I’m a trainer: open it now',
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
    oneOf: (count) => `One of ${count} that may stand here, drawn each time`,
    and: ' and ',
    meters: { rapport: 'rapport', interest: 'interest', patience: 'patience' },
    broken: 'you broke the silence',
    right: 'you named the right type',
    thought: 'naming the type, unspoken',
    download: 'Download as XState statechart (JSON)',
  },
};
