/** What the worker says before the page listens is kept for who listens first: it would wait for an answer for ever. */
export function keepFirstWords(worker: EventTarget): void {
  const heard: Event[] = [];
  const keep = (event: Event): unknown => heard.push(event);
  worker.addEventListener('message', keep);
  const listen = worker.addEventListener.bind(worker);
  worker.addEventListener = (type: string, listener: EventListenerOrEventListenerObject): void => {
    listen(type, listener);
    if (type !== 'message') return;
    worker.removeEventListener('message', keep);
    worker.addEventListener = listen;
    for (const event of heard) typeof listener === 'function' ? listener(event) : listener.handleEvent(event);
  };
}
