import { type Declaration, find } from '../../../core';
import { FAMILIES, type Family } from '../../../core/declare/families';
import { inLanguage } from '../../../core/values/text';
import { usePanel } from '../../context';
import { FUNCTIONS } from '../../texts/functions';

interface FunctionChoiceProps {
  readonly id: string;
  readonly functions: readonly Declaration[];
  readonly text: string;
  readonly required: boolean;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  readonly onText: (text: string) => void;
}

/** The name of a function, out of those that may stand there, by family; or the cell that holds it. */
export function FunctionChoice({ functions, text, onText, ...shared }: FunctionChoiceProps) {
  const { say, language } = usePanel();
  const named = find(text);
  const chosen = named && functions.includes(named) ? named.id : text;
  const isOther = chosen !== '' && chosen === text && !functions.some(({ id }) => id === chosen);
  const families = (Object.keys(FAMILIES) as Family[])
    .map((family) => ({ family, within: functions.filter((one) => one.family === family) }))
    .filter(({ within }) => within.length > 0);
  return (
    <select {...shared} value={chosen} onChange={(event) => onText(event.currentTarget.value)}>
      <option value="">{shared.required ? '' : say(FUNCTIONS.allFunctions)}</option>
      {families.map(({ family, within }) => (
        <optgroup key={family} label={inLanguage(FAMILIES[family], language)}>
          {within.map(({ id }) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </optgroup>
      ))}
      {isOther && <option value={text}>{text}</option>}
    </select>
  );
}
