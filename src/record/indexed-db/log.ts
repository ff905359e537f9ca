import { isRecord } from '../../domain/log/stored-record.ts';
import type { Change, CheckpointPort, LogPort } from '../log-port.ts';
import { append } from './append.ts';
import { CHANNEL, connect, explained } from './database.ts';
import { promised } from './promised.ts';
import { read } from './read.ts';

function isChange(value: unknown): value is Change {
  return isRecord(value) && (value['kind'] === 'erased' || (value['kind'] === 'written' && typeof value['by'] === 'string'));
}

/** The learner's log in this browser. */
export const indexedDbLog: LogPort & CheckpointPort = {
  append,
  read,
  onChange(listener) {
    // A channel hears every other one of its name, those of its own tab too.
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isChange(data)) listener(data);
    });
    return () => channel.close();
  },
  loadCheckpoint: () =>
    explained(async () => promised<unknown>((await connect()).transaction('checkpoint').objectStore('checkpoint').get('summary'))),
  saveCheckpoint: (checkpoint) =>
    explained(async () => {
      await promised((await connect()).transaction('checkpoint', 'readwrite').objectStore('checkpoint').put(checkpoint, 'summary'));
    }),
};
