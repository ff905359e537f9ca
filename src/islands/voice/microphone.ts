import { levelOf } from '../../domain/voice/loudness.ts';

/** A recording under way. */
export interface Tape {
  /** How loud it is now, 0 to 1; undefined where that can't be measured. */
  readonly level: () => number | undefined;
  /** Ends it and closes the microphone. Resolves to what was recorded; undefined where that is nothing. */
  readonly end: () => Promise<Blob | undefined>;
}

export type NoTape = 'refused' | 'no-microphone' | 'missing' | 'failed';

export type Opened = { readonly kind: 'open'; readonly tape: Tape } | { readonly kind: NoTape };

/** What records, so that a test's can stand in for it. */
export interface Microphone {
  /** Asks for the microphone and begins to record. Never rejects. @param lost is called where it ends by itself: unplugged, say */
  open(lost: () => void): Promise<Opened>;
}

/** What is recorded, the best first; what a browser records it can play. */
const TYPES = ['audio/webm;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/ogg;codecs=opus'] as const;

const FAILURES: Readonly<Record<string, NoTape>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'no-microphone',
  OverconstrainedError: 'no-microphone',
};

/** The device's own. */
export const deviceMicrophone: Microphone = {
  async open(lost) {
    // Without https, and in old browsers, there is none of this; nobody is asked for a microphone that cannot be used.
    if (!('mediaDevices' in navigator) || !('MediaRecorder' in window)) return { kind: 'missing' };
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (error) {
      return { kind: FAILURES[error instanceof Error ? error.name : ''] ?? 'failed' };
    }
    try {
      return { kind: 'open', tape: tapeOf(stream, lost) };
    } catch {
      close(stream);
      return { kind: 'failed' };
    }
  },
};

function close(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function tapeOf(stream: MediaStream, lost: () => void): Tape {
  const type = TYPES.find((candidate) => MediaRecorder.isTypeSupported(candidate));
  const recorder = new MediaRecorder(stream, type === undefined ? {} : { mimeType: type });
  const pieces: Blob[] = [];
  const meter = meterOf(stream);
  const over = new Promise<void>((resolve) => {
    recorder.addEventListener('stop', () => resolve());
    recorder.addEventListener('error', () => resolve());
  });
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size > 0) pieces.push(data);
  });
  recorder.start();
  void over.then(lost);
  return {
    level: meter.level,
    async end() {
      if (recorder.state !== 'inactive') recorder.stop();
      await over;
      meter.close();
      close(stream);
      // What was recorded says itself what it is, or is what was asked for.
      return pieces.length === 0 ? undefined : new Blob(pieces, { type: recorder.mimeType || pieces[0]?.type || (type ?? '') });
    },
  };
}

/** Loudness is worth seeing, and not worth failing for. */
function meterOf(stream: MediaStream): { readonly level: () => number | undefined; readonly close: () => void } {
  try {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    return {
      level() {
        analyser.getFloatTimeDomainData(samples);
        return levelOf(samples);
      },
      close: () => void context.close().catch(() => undefined),
    };
  } catch {
    return { level: () => undefined, close: () => undefined };
  }
}
