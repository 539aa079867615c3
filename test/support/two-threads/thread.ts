/** The worker of the page, in a thread of Node. */
import { parentPort, workerData } from 'node:worker_threads';

type Listener = (event: { readonly data: unknown }) => void;
const listeners = new Set<Listener>();
parentPort?.on('message', (data: unknown) => {
  for (const listener of listeners) listener({ data });
});
Object.assign(globalThis, {
  self: { name: workerData as string },
  postMessage: (message: unknown) => parentPort?.postMessage(message),
  addEventListener: (_type: string, listener: Listener) => listeners.add(listener),
  removeEventListener: (_type: string, listener: Listener) => listeners.delete(listener),
});
await import('../../../playground/worker');
