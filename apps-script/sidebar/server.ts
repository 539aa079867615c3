import type { Question, Questions } from '../panel/protocol';
import { runner } from './google';

export type Answer<Name extends Question> = ReturnType<Questions[Name]>;
/** Asks the script, which answers in a second or so. */
export type Ask = <Name extends Question>(
  question: Name,
  ...args: Parameters<Questions[Name]>
) => Promise<Answer<Name>>;

export interface Server {
  readonly ask: Ask;
  /** Whether an answer is still to come. */
  isBusy(): boolean;
}

export function createServer(): Server {
  let waiting = 0;
  const ask: Ask = (question, ...args) =>
    new Promise((resolve, reject) => {
      waiting++;
      runner()
        .withSuccessHandler((answer) => {
          waiting--;
          resolve(JSON.parse(answer));
        })
        .withFailureHandler((problem) => {
          waiting--;
          reject(problem);
        })
        .mutuPanel(JSON.stringify({ question, args }));
    });
  return { ask, isBusy: () => waiting > 0 };
}
