import type { Localised } from '../../domain/locale.ts';

/** A customer who is heard. */
export interface AloudWords {
  /** Name of the toggle: it is pressed while they are heard. */
  readonly hear: string;
  readonly hint: string;
  readonly again: string;
  readonly noLocalVoice: Readonly<Record<'only-remote' | 'none', string>>;
  /** The browser lets no page speak before it was touched. */
  readonly blocked: string;
  readonly failed: string;
  readonly notLoaded: string;
}

/** A learner who speaks in place of typing. */
export interface DictationWords {
  readonly speak: string;
  readonly stop: string;
  readonly hint: string;
  readonly listening: string;
  readonly notHere: string;
  readonly downloadable: string;
  readonly download: string;
  readonly downloading: string;
  readonly refused: string;
  readonly noMicrophone: string;
  readonly nothing: string;
  readonly failed: string;
  readonly notDownloaded: string;
  readonly notLoaded: string;
}

/** A learner who records a line and hears it. */
export interface RecordingWords {
  readonly open: string;
  readonly notLoaded: string;
  /** What is said here, before the line. */
  readonly line: string;
  readonly start: string;
  readonly stop: string;
  readonly again: string;
  readonly asking: string;
  /** With `{count}`, seconds. */
  readonly recording: string;
  /** How loud it is, where a moving bar is not wanted. */
  readonly levels: Readonly<Record<'none' | 'low' | 'good' | 'high', string>>;
  readonly yours: string;
  readonly hearModel: string;
  readonly stopModel: string;
  readonly sitting: string;
  readonly keep: string;
  readonly kept: string;
  readonly notKept: string;
  /** With `{date}`. */
  readonly keptOn: string;
  readonly remove: string;
  readonly removed: string;
  readonly refused: string;
  readonly noMicrophone: string;
  readonly missing: string;
  readonly failed: string;
  readonly tooLong: string;
}

export interface VoiceWords {
  readonly aloud: AloudWords;
  readonly dictation: DictationWords;
  readonly recording: RecordingWords;
}

export const voiceWords: Localised<VoiceWords> = {
  zh: {
    aloud: {
      hear: '听客户说',
      hint: '用这台设备自带的语音念，文字不外传。你一接话，声音就停。',
      again: '再念一遍',
      noLocalVoice: {
        'only-remote': '这里只有联网的语音，念出来就得把话发出去，所以不念。话都在屏幕上；想听，可以在系统设置里装一个中文语音。',
        none: '这台设备上没有中文语音，念不了。话都在屏幕上；想听，可以在系统设置里装一个。',
      },
      blocked: '浏览器要你先点一下，才肯出声。',
      failed: '这句没念出来。话都在屏幕上。',
      notLoaded: '语音这部分没有取到。请看一下网络，再点一次。',
    },
    dictation: {
      speak: '用说的',
      stop: '说完了',
      hint: '在这台设备上识别，声音不外传。',
      listening: '在听，请说。',
      notHere: '这个浏览器不能在本机识别语音。用手机的话，点一下输入框，按键盘上的话筒来说。',
      downloadable: '要在本机识别，得先下载中文语音包，由浏览器来下，装好以后不联网也能用。',
      download: '下载语音包',
      downloading: '语音包正在下载，先打字也行。',
      refused: '话筒没有打开，浏览器或系统没有允许。打好的字都在；要用话筒，请在浏览器的网站设置里允许。',
      noMicrophone: '没有找到话筒。打好的字都在。',
      nothing: '没有听到说话。再按一次试试。',
      failed: '听到一半断了。已经有的字都在，可以接着打，也可以再说。',
      notDownloaded: '语音包没有下载成。可以再试一次，或者打字。',
      notLoaded: '语音识别这部分没有取到。请看一下网络，再点一次。',
    },
    recording: {
      open: '开口说一遍，录下来听听',
      notLoaded: '录音这部分没有取到。请看一下网络，再点一次。',
      line: '照着意思，用自己的话说：',
      start: '开始录音',
      stop: '停',
      again: '再说一遍',
      asking: '浏览器在问能不能用话筒……',
      recording: '在录，{count} 秒',
      levels: { none: '还没听到声音', low: '声音偏小', good: '音量正好', high: '太响了' },
      yours: '你说的',
      hearModel: '听这一句',
      stopModel: '停下',
      sitting: '录音只在这一页里，一离开就没了。',
      keep: '留在这台设备上',
      kept: '留下了。只存在这台设备上，不进学习记录。',
      notKept: '没有存下来，浏览器不让存，或者空间满了。',
      keptOn: '{date}留下的',
      remove: '删掉',
      removed: '删掉了。',
      refused: '话筒没有打开，浏览器或系统没有允许。要用话筒，请在浏览器的网站设置里允许。',
      noMicrophone: '没有找到话筒。接上一个，再按一次。',
      missing: '这个浏览器不能录音。对着屏幕出声说一遍，也一样管用。',
      failed: '没有录成。再按一次试试。',
      tooLong: '录满两分钟，自动停了。',
    },
  },
  en: {
    aloud: {
      hear: 'Hear them speak',
      hint: 'A voice of this device reads their lines; no text leaves it. Your answer stops it.',
      again: 'Hear it again',
      noLocalVoice: {
        'only-remote':
          'The only voices here belong to an online service, which would be sent every line, so nothing is read out. The words are on the screen; you can install an English voice in your system’s settings.',
        none: 'This device has no English voice, so nothing can be read out. The words are on the screen; you can install a voice in your system’s settings.',
      },
      blocked: 'Your browser wants a press before it makes a sound.',
      failed: 'That was not read out. The words are on the screen.',
      notLoaded: 'The voice did not arrive. Check your connection and press again.',
    },
    dictation: {
      speak: 'Speak instead of typing',
      stop: 'Done',
      hint: 'Recognised on this device; your voice does not leave it.',
      listening: 'Listening.',
      notHere: 'This browser cannot recognise speech on the device. On a phone, tap the field and use the microphone on its keyboard.',
      downloadable:
        'To recognise speech on this device, your browser first has to download an English language pack. After that it works offline.',
      download: 'Download the language pack',
      downloading: 'The language pack is being downloaded. You can type meanwhile.',
      refused:
        'The microphone stayed closed: your browser or system did not allow it. What you typed is still there; you can allow it in the browser’s site settings.',
      noMicrophone: 'No microphone was found. What you typed is still there.',
      nothing: 'No speech was heard. Press and try again.',
      failed: 'It broke off. What is there stays; go on typing, or say the rest.',
      notDownloaded: 'The language pack was not downloaded. Try again, or type.',
      notLoaded: 'What recognises speech did not arrive. Check your connection and press again.',
    },
    recording: {
      open: 'Say it aloud, and hear yourself',
      notLoaded: 'The recorder did not arrive. Check your connection and press again.',
      line: 'Say this, in your own words:',
      start: 'Record',
      stop: 'Stop',
      again: 'Say it again',
      asking: 'Your browser is asking about the microphone…',
      recording: 'Recording: {count} s',
      levels: { none: 'Nothing heard yet', low: 'Rather quiet', good: 'Just right', high: 'Too loud' },
      yours: 'You',
      hearModel: 'Hear this line',
      stopModel: 'Stop the voice',
      sitting: 'The recording is on this page alone, and gone when you leave it.',
      keep: 'Keep it on this device',
      kept: 'Kept, on this device alone; it is no part of your record.',
      notKept: 'It could not be kept: your browser refused, or there is no room.',
      keptOn: 'Kept on {date}',
      remove: 'Delete it',
      removed: 'Deleted.',
      refused: 'The microphone stayed closed: your browser or system did not allow it. You can allow it in the browser’s site settings.',
      noMicrophone: 'No microphone was found. Connect one and press again.',
      missing: 'This browser cannot record. Saying it aloud to the screen helps just as well.',
      failed: 'It was not recorded. Press and try again.',
      tooLong: 'Two minutes are full, so it stopped.',
    },
  },
};
