/** The few globals that both extension hosts have, Node's and the browser's; nothing else of either is in reach. */

declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare function btoa(binary: string): string;

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

/** In the browser's host alone. */
declare class Worker {
  constructor(url: string);
  terminate(): void;
}
