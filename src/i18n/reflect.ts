import type { Localised } from '../domain/locale.ts';

/** What the note in a lesson says. */
export interface ReflectWords {
  readonly title: string;
  readonly privacy: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly changed: string;
}

export const reflectWords: Localised<ReflectWords> = {
  zh: {
    title: '想一想，写下来',
    privacy: '只存在这台设备上，只有你看得到。别写客户的真名。',
    save: '存下来',
    saving: '正在存……',
    saved: '已存好',
    changed: '有改动，还没存',
  },
  en: {
    title: 'Think, and write it down',
    privacy: 'Kept on this device, for you alone. Leave customers’ real names out.',
    save: 'Keep this note',
    saving: 'Saving …',
    saved: 'Saved',
    changed: 'Changed, not yet saved',
  },
};
