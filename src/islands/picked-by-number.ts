type Key = Pick<KeyboardEvent, 'key' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Whether a key was pressed once and alone: one that is held, or goes with another, means something else. */
export function isPressedAlone({ repeat, altKey, ctrlKey, metaKey }: Key): boolean {
  return !(repeat || altKey || ctrlKey || metaKey);
}

/** What a number key picks from a list that is numbered from 1. */
export function pickedByNumber<T>(event: Key, list: readonly T[]): T | undefined {
  return isPressedAlone(event) ? list[Number(event.key) - 1] : undefined;
}
