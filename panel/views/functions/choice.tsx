import { choiceIn } from '../../../core/call/choices';
import type { ChoiceParam, MarkParam, Param } from '../../../core/declare/kinds';
import { usePanel } from '../../context';
import { FUNCTIONS } from '../../texts/functions';

type Closed = ChoiceParam | MarkParam;

/** A formula is no choice: it is edited as text. */
export const isChoice = (param: Param, text: string): param is Closed =>
  (param.kind === 'choice' || param.kind === 'mark') && text.charAt(0) !== '=';

interface ChoiceProps {
  readonly id: string;
  readonly param: Closed;
  readonly text: string;
  readonly required: boolean;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  readonly onText: (text: string) => void;
}

/** A word out of a closed list, or the cell that holds it. */
export function Choice({ param, text, onText, ...shared }: ChoiceProps) {
  const { say, language } = usePanel();
  const words = wordsOf();
  const key = param.kind === 'choice' ? choiceIn(param.options, text) : undefined;
  const chosen = text === '' ? '' : (words.find(([one]) => one === key)?.[1] ?? text);
  const isOther = chosen !== '' && !words.some(([, word]) => word === chosen);
  const isDefault = (one: string): boolean => param.kind === 'choice' && param.default === one;
  return (
    <select {...shared} value={chosen} onChange={(event) => onText(event.currentTarget.value)}>
      <option value="">{param.optional ? defaultWord() : ''}</option>
      {words
        .filter(([one]) => !isDefault(one) || chosen !== '')
        .map(([one, word]) => (
          <option key={one} value={word}>
            {word}
          </option>
        ))}
      {isOther && <option value={text}>{say(FUNCTIONS.fromCell, { reference: text })}</option>}
    </select>
  );

  function wordsOf(): readonly (readonly [string, string])[] {
    if (param.kind === 'mark') return [['yes', say(FUNCTIONS.yes)]];
    return Object.entries(param.options).map(([one, named]) => [one, named[language][0] ?? one]);
  }

  function defaultWord(): string {
    const word = param.kind === 'choice' ? words.find(([one]) => isDefault(one))?.[1] : undefined;
    return word ? `${word} (${say(FUNCTIONS.byDefault)})` : `(${say(FUNCTIONS.byDefault)})`;
  }
}
