import type { BookCell } from '../../engine/book-cell';

/** What the worker says beside what Univer says through it: the formula that it begins to compute, null once it has. */
export interface Beginning {
  readonly begins: BookCell | null;
}
const isBeginning = (message: unknown): message is Beginning =>
  typeof message === 'object' && message !== null && 'begins' in message;

/** Kinds of messages in Univer's own protocol: « I am here », and a call of what the other side does. */
const HERE = 0;
const CALL = 100;
const isOfKind = (message: unknown, kind: number): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === kind;

/** Asked and answered between the page and its worker; Univer's protocol takes no notice of it. */
export const ASK = 'there?';
export const ANSWER = 'there';

const TICK = 1000;

type Listener = (event: MessageEvent) => void;

/**
 * A worker that may be ended, and another one begun, without Univer seeing anything of it. Univer sends it what changes and takes
 * the answers; a worker that is silent for so many seconds after it has begun a formula is held by that formula.
 */
export class RestartableWorker {
  private worker: Worker;
  private readonly listeners = new Set<Listener>();
  /** What was said while nobody listened: the worker may have begun before Univer has. */
  private readonly unheard: MessageEvent[] = [];
  private begun: BookCell | undefined;
  private silence = 0;
  private whenReady: (() => void) | undefined;

  /** `held`: told where, once the worker has said nothing for so many `seconds`. */
  constructor(
    private readonly make: () => Worker,
    seconds: number,
    private readonly held: (place: BookCell) => void,
  ) {
    this.worker = this.begin();
    // Seconds are counted one by one: a computer that wakes up has not waited for hours.
    setInterval(() => {
      if (!this.begun) return;
      this.silence++;
      if (this.silence >= seconds) this.tellHeld(this.begun);
      // One that is not held answers, and is no longer silent.
      else this.worker.postMessage(ASK);
    }, TICK);
  }

  /** What Univer takes for its worker. */
  readonly port: Worker = Object.assign(Object.create(Worker.prototype) as Worker, {
    postMessage: (message: unknown) => {
      // What happens until the next one is ready is in the workbook that it is given.
      if (!this.whenReady || !isOfKind(message, CALL)) this.worker.postMessage(message);
    },
    addEventListener: (_type: string, listener: Listener) => {
      this.listeners.add(listener);
      for (const event of this.unheard.splice(0)) listener(event);
    },
    removeEventListener: (_type: string, listener: Listener) => this.listeners.delete(listener),
    terminate: () => this.worker.terminate(),
  });

  /** Ends the worker and begins another; resolves once it listens, before Univer may speak to it. */
  restart(): Promise<void> {
    this.worker.terminate();
    return new Promise((resolve) => {
      this.whenReady = resolve;
      this.worker = this.begin();
    });
  }

  private begin(): Worker {
    const worker = this.make();
    this.worker = worker;
    worker.addEventListener('message', (event: MessageEvent) => {
      if (worker !== this.worker) return;
      this.silence = 0;
      this.begun = isBeginning(event.data) ? (event.data.begins ?? undefined) : undefined;
      if (isBeginning(event.data) || event.data === ANSWER) return;
      const resolve = this.whenReady;
      if (resolve && isOfKind(event.data, HERE)) {
        this.whenReady = undefined;
        resolve();
      }
      if (this.listeners.size === 0) this.unheard.push(event);
      for (const listener of this.listeners) listener(event);
    });
    return worker;
  }

  private tellHeld(place: BookCell): void {
    this.begun = undefined;
    this.silence = 0;
    this.held(place);
  }
}
