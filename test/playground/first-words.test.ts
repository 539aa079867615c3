/** The worker is started before the page listens to it. */
import { expect, it } from 'vitest';
import { keepFirstWords } from '../../playground/first-words';

it('hands what was said before anybody listened to the first who does, once and in order', () => {
  const worker = new EventTarget();
  keepFirstWords(worker);
  const say = (text: string): unknown => worker.dispatchEvent(new MessageEvent('message', { data: text }));
  say('ready');
  say('really');
  const heard: string[] = [];
  worker.addEventListener('error', () => heard.push('error'));
  worker.addEventListener('message', (event) => heard.push((event as MessageEvent<string>).data));
  expect(heard).toEqual(['ready', 'really']);
  worker.addEventListener('message', () => heard.push('second'));
  say('later');
  expect(heard).toEqual(['ready', 'really', 'later', 'second']);
});
