import type { Localised } from '../../../domain/locale.ts';

/** What the note in a lesson says. */
export interface ReflectWords {
  readonly title: string;
  readonly privacy: string;
  readonly saving: string;
  readonly saved: string;
}

export const reflectWords: Localised<ReflectWords> = {
  zh: {
    title: '想一想，写下来',
    privacy: '边写边存，只存在这台设备上，只有你看得到。别写客户的真名。',
    saving: '正在存……',
    saved: '已存好',
  },
  en: {
    title: 'Think, and write it down',
    privacy: 'Saved as you write, on this device, for you alone. Leave customers’ real names out.',
    saving: 'Saving …',
    saved: 'Saved',
  },
};
