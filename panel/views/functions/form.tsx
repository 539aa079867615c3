import { useEffect, useRef, useState } from 'preact/hooks';
import { type Declaration, paramsOf } from '../../../core/declare/define';
import { exampleFormula, signatureOf } from '../../../core/declare/example';
import { inLanguage } from '../../../core/values/text';
import { argumentOf, exampleFields } from '../../arguments';
import { useAnswer, useEdits, usePanel } from '../../context';
import type { SheetCell } from '../../host';
import { labelWithin } from '../../labels';
import { functionsFor } from '../../named-functions';
import { type Outcome, outcomeOf } from '../../outcome';
import { shownRefusal } from '../../shown';
import { FUNCTIONS } from '../../texts/functions';
import { Field } from './field';
import { Insertion } from './insertion';
import type { Edited } from './opening';
import { PartOfFormula } from './part-of-formula';
import { DetailsOf, ResultOf } from './result';

interface FormProps {
  readonly declaration: Declaration;
  readonly initialFields: readonly string[];
  readonly edited?: Edited;
  readonly home?: SheetCell;
  /** It is for `home`, whatever is selected since. */
  readonly isPinned: boolean;
  /** Opens the formula of the cell that is selected, when it is another one. */
  readonly offer?: () => void;
  /** Another of our calls in the same formula. */
  readonly onCall: (chosen: number) => void;
  readonly onTouch: () => void;
  readonly onWritten: (at: SheetCell, formula: string) => void;
  readonly onBack: () => void;
}

/** The form of one function: its arguments, its result as one types, and where to write it. */
export function FunctionForm(props: FormProps) {
  const { declaration, edited, home } = props;
  const { host, say, language } = usePanel();
  const edits = useEdits();
  const [fields, setFields] = useState(props.initialFields);
  const [isNew] = useState(edited === undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const params = paramsOf(declaration);
  const sheet = edited?.sheet ?? home?.sheet ?? '';
  const args = params.map(([, param], i) => argumentOf(param, fields[i] ?? '', host.spelling));
  const asked = JSON.stringify([declaration.id, args, sheet, edits]);
  const outcome = useAnswer(() => outcomeOf({ declaration, args, sheet }, host), asked);

  // The list that had the focus is gone; a formula opened by a click in the sheet leaves the focus there.
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);

  function set(next: readonly string[]): void {
    setFields(next);
    props.onTouch();
  }
  const setOne = (at: number, text: string): void => set(fields.map((field, i) => (i === at ? text : field)));

  const field = (i: number) => {
    const [key, param] = params[i] ?? [];
    if (!key || !param) return null;
    return (
      <Field
        key={key}
        id={`mp-${declaration.id}-${key}`}
        param={param}
        text={fields[i] ?? ''}
        sheet={sheet}
        functions={functionsFor(declaration, key)}
        refusal={refusalAt(outcome, i)}
        onText={(text) => setOne(i, text)}
      />
    );
  };
  const positions = params.map((_, i) => i);
  const optional = positions.filter((i) => params[i]?.[1].optional);
  const isOtherFilled = optional.some((i) => fields[i]);

  function refusalAt(result: Outcome | undefined, at: number): string | undefined {
    if (result?.state === 'refused' && result.at === at) return shownRefusal(result.error, language);
    if (result?.state === 'unknownName' && result.at === at) return say(FUNCTIONS.unknownName, { name: result.name });
    return undefined;
  }

  return (
    <form class="mp-stack mp-form" onSubmit={(event) => event.preventDefault()}>
      <button type="button" class="mp-back" onClick={props.onBack}>
        <span aria-hidden="true">‹ </span>
        {say(FUNCTIONS.back)}
      </button>
      {props.offer && <Offer open={props.offer} />}
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {declaration.id}
        </h2>
        {edited && <p class="mp-tag">{say(FUNCTIONS.editing, { cell: edited.cell })}</p>}
        <p>{inLanguage(declaration.summary, language)}</p>
      </header>
      {edited && <PartOfFormula edited={edited} onCall={props.onCall} />}
      {positions.filter((i) => !params[i]?.[1].optional).map(field)}
      {optional.length > 0 && (
        <details class="mp-fold" open={isOtherFilled || optional.length === params.length}>
          <summary>{say(FUNCTIONS.others, { n: optional.length })}</summary>
          <div class="mp-stack">{optional.map(field)}</div>
        </details>
      )}
      <div class="mp-row">
        <button type="button" class="mp-link" onClick={() => set(exampleFields(declaration, language))}>
          {say(FUNCTIONS.example)}
        </button>
        <button type="button" class="mp-link" onClick={() => set(params.map(() => ''))}>
          {say(FUNCTIONS.clear)}
        </button>
      </div>
      <DetailsOf declaration={declaration} outcome={outcome} />
      <About declaration={declaration} />
      <div class="mp-dock">
        <ResultOf declaration={declaration} outcome={outcome} labelOf={labelAt} />
        <Insertion
          declaration={declaration}
          args={args}
          outcome={outcome}
          edited={edited}
          home={home}
          isPinned={props.isPinned}
          sheet={sheet}
          labelOf={labelAt}
          onWritten={props.onWritten}
        />
      </div>
    </form>
  );

  function labelAt(i: number): string {
    const param = params[i]?.[1];
    return param ? labelWithin(param.label, language) : '';
  }
}

function Offer({ open }: { open: () => void }) {
  const { say } = usePanel();
  return (
    <button type="button" class="mp-button" onClick={open}>
      {say(FUNCTIONS.editSelected)}
    </button>
  );
}

function About({ declaration }: { declaration: Declaration }) {
  const { host, say, language } = usePanel();
  const { prefix } = host.spelling;
  return (
    <details class="mp-fold">
      <summary>{say(FUNCTIONS.about)}</summary>
      <Written label={say(FUNCTIONS.signature)} formula={signatureOf(declaration, language, prefix)} />
      <Written label={say(FUNCTIONS.exampleOf)} formula={exampleFormula(declaration, language, prefix)} />
      {declaration.notes?.map((note) => (
        <p key={note.en}>{inLanguage(note, language)}</p>
      ))}
      <p class="mp-help">{say(FUNCTIONS.source, { source: inLanguage(declaration.source, language) })}</p>
    </details>
  );
}

function Written({ label, formula }: { label: string; formula: string }) {
  return (
    <p class="mp-written">
      {label} <code>{formula}</code>
    </p>
  );
}
