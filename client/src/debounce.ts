/** Runs something once, when it has not been asked for during a while. */

import type { Disposable } from 'vscode';

export interface Debounced extends Disposable {
  run(): void;
}

export function debounce(action: () => void, milliseconds: number): Debounced {
  let timer: unknown;
  const dispose = () => clearTimeout(timer);
  const run = () => {
    dispose();
    timer = setTimeout(action, milliseconds);
  };
  return { run, dispose };
}
