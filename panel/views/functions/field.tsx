import { type Declaration, find } from '../../../core';
import { paramsOf } from '../../../core/declare/define';
import type { Param } from '../../../core/declare/kinds';
import { writtenFrom } from '../../../core/formula/references';
import { inLanguage, type Text } from '../../../core/values/text';
import { takesCells } from '../../arguments';
import { usePanel } from '../../context';
import { labelWithin, readableLabel } from '../../labels';
import { takenFrom } from '../../taken';
import { COMMON } from '../../texts/common';
import { FUNCTIONS } from '../../texts/functions';
import { UNIT_MARKS } from '../../texts/units';
import { Choice, isChoice } from './choice';
import { FunctionChoice } from './function-choice';

interface FieldProps {
  readonly id: string;
  readonly param: Param;
  readonly text: string;
  /** Whose cells « B2 » is. */
  readonly sheet: string;
  /** The argument is the name of one of these. */
  readonly functions?: readonly Declaration[];
  readonly refusal?: string;
  readonly onText: (text: string) => void;
}

/** One argument: its label and unit, what to write in it, the help and, beside it, what is wrong with it. */
export function Field({ id, param, text, sheet, functions, refusal, onText }: FieldProps) {
  const { host, say, announce, language } = usePanel();
  const label = readableLabel(param.label, language);
  const unit = param.kind === 'number' ? UNIT_MARKS[param.unit] : undefined;
  const describedBy = [`${id}-help`, refusal ? `${id}-refusal` : ''].filter(Boolean).join(' ');
  const shared = { id, 'aria-describedby': describedBy, 'aria-invalid': Boolean(refusal), required: !param.optional };

  async function take(): Promise<void> {
    await host.settle?.();
    const selection = host.cannot.read ? undefined : await host.selection();
    if (!selection) {
      announce(inLanguage(host.cannot.read ?? COMMON.noSelection, language), 'refused');
      return;
    }
    const reference = writtenFrom(await takenFrom(selection, param, host), sheet || selection.sheet);
    onText(reference);
    announce(say(FUNCTIONS.taken, { label, range: reference }), 'quiet');
  }

  return (
    <div class="mp-field">
      <label for={id}>
        {label}
        {!param.optional && <span class="mp-required"> ({say(FUNCTIONS.required)})</span>}
      </label>
      <div class="mp-input">
        <Input {...shared} param={param} text={text} functions={functions} onText={onText} />
        {unit && (
          <span class="mp-unit">
            <span aria-hidden="true">{inLanguage(unit.mark, language)}</span>
            <span class="mp-hidden">{inLanguage(unit.spoken, language)}</span>
          </span>
        )}
        {!host.cannot.read && (
          <button
            type="button"
            class="mp-take"
            title={say(FUNCTIONS.take)}
            aria-label={say(FUNCTIONS.takeFor, { label })}
            onClick={() => void take()}
          >
            <TakeIcon />
          </button>
        )}
      </div>
      {refusal && (
        <p class="mp-refusal" id={`${id}-refusal`}>
          {refusal}
        </p>
      )}
      <p class="mp-help" id={`${id}-help`}>
        {functions ? functionHint(functions) : `${inLanguage(param.text, language)} ${hintOf(param)}`}
      </p>
    </div>
  );

  /** Lists that other arguments take follow the order of the one named. */
  function functionHint(among: readonly Declaration[]): string {
    const named = among.find((one) => one === find(text));
    if (!named) return say(FUNCTIONS.functionHint);
    const labels = paramsOf(named).map(([, one]) => labelWithin(one.label, language));
    return say(FUNCTIONS.inOrder, { labels: labels.join(', ') });
  }

  function hintOf(of: Param): string {
    if (of.kind === 'table') return `${columnsOf(of)} ${say(FUNCTIONS.tableHint)}`;
    if (of.kind === 'block' || (of.kind === 'any' && !of.repeating)) return say(FUNCTIONS.tableHint);
    if (of.kind === 'list') return say(FUNCTIONS.listHint);
    if (of.kind === 'date') return say(FUNCTIONS.dateHint);
    return of.kind === 'any' ? say(FUNCTIONS.repeatHint) : '';
  }

  function columnsOf({ columns }: Param & { kind: 'table' }): string {
    const names = Object.values(columns).map((column) => inLanguage(column.label as Text, language));
    return say(FUNCTIONS.columnsAre, { columns: names.join(', ') });
  }
}

interface InputProps extends Pick<FieldProps, 'id' | 'param' | 'text' | 'functions' | 'onText'> {
  readonly required: boolean;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

function Input({ param, text, functions, onText, ...shared }: InputProps) {
  if (functions && text.charAt(0) !== '=') {
    return <FunctionChoice {...shared} functions={functions} text={text} onText={onText} />;
  }
  if (isChoice(param, text)) {
    return <Choice {...shared} param={param} text={text} onText={onText} />;
  }
  if (takesCells(param)) {
    const lines = Math.min(8, text.split('\n').length);
    return (
      <textarea
        {...shared}
        rows={lines}
        spellcheck={false}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    );
  }
  return (
    <input
      {...shared}
      type="text"
      inputMode={param.kind === 'number' ? 'decimal' : 'text'}
      autocomplete="off"
      spellcheck={false}
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}

/** Cells with a frame around some of them. */
function TakeIcon() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path class="mp-icon-thin" d="M2.5 2.5h15v15h-15zM2.5 7.5h15M2.5 12.5h15M7.5 2.5v15M12.5 2.5v15" />
      <path class="mp-icon-thick" d="M7.5 7.5h10v10h-10z" />
    </svg>
  );
}
