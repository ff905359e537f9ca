/** A tab that can be put behind another one. */
export function standInStage() {
  const listeners = new Set<() => void>();
  const stage = {
    hidden: false,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  const turn = (hidden: boolean): void => {
    stage.hidden = hidden;
    for (const listener of listeners) listener();
  };
  return { stage, hide: () => turn(true), show: () => turn(false), listeners };
}
