import { useEffect, useRef } from 'preact/hooks';
import { catalog, type Declaration } from '../../../core';
import { FAMILIES, type Family } from '../../../core/declare/families';
import { inLanguage } from '../../../core/values/text';
import { usePanel } from '../../context';
import { Help } from '../../parts/help';
import { nativeFunction, searchFunctions } from '../../search';
import { FUNCTIONS } from '../../texts/functions';

interface ListProps {
  readonly question: string;
  readonly onQuestion: (question: string) => void;
  readonly onChoose: (declaration: Declaration) => void;
  /** The selected cell holds one of our formulas. */
  readonly offer?: { readonly cell: string; readonly open: () => void };
  /** One comes back from a form, which is gone with the focus that was in it. */
  readonly isReturned: boolean;
}

/** Every function: by what it answers, or by family. */
export function FunctionList({ question, onQuestion, onChoose, offer, isReturned }: ListProps) {
  const { say, language } = usePanel();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isReturned) field.current?.focus();
  }, [isReturned]);
  const isAsked = question.trim() !== '';
  const found = isAsked ? searchFunctions(question, language) : [];
  return (
    <div class="mp-stack">
      {offer && (
        <button type="button" class="mp-button" onClick={offer.open}>
          {say(FUNCTIONS.edit, { cell: offer.cell })}
        </button>
      )}
      <div class="mp-field">
        <label for="mp-search">{say(FUNCTIONS.search)}</label>
        <input
          id="mp-search"
          ref={field}
          type="search"
          autocomplete="off"
          value={question}
          aria-describedby="mp-search-hint"
          onInput={(event) => onQuestion(event.currentTarget.value)}
        />
        <p class="mp-help" id="mp-search-hint">
          {say(FUNCTIONS.searchHint)}
        </p>
      </div>
      <p class="mp-count" role="status">
        {isAsked && countOf(found.length)}
      </p>
      {found.length > 0 ? <Choices declarations={found} onChoose={onChoose} /> : <Families onChoose={onChoose} />}
      <Help />
    </div>
  );

  function countOf(count: number): string {
    const native = count === 0 ? nativeFunction(question, language) : undefined;
    if (native) return say(FUNCTIONS.foundNative, { name: native });
    if (count === 0) return say(FUNCTIONS.foundNone, { words: question.trim() });
    return count === 1 ? say(FUNCTIONS.foundOne) : say(FUNCTIONS.found, { n: count });
  }
}

function Families({ onChoose }: Pick<ListProps, 'onChoose'>) {
  const { language } = usePanel();
  return (
    <div>
      {(Object.keys(FAMILIES) as Family[]).map((family) => (
        <details class="mp-fold" key={family}>
          <summary>
            <h3>{inLanguage(FAMILIES[family], language)}</h3>
          </summary>
          <Choices declarations={catalog.filter((one) => one.family === family)} onChoose={onChoose} />
        </details>
      ))}
    </div>
  );
}

function Choices({ declarations, onChoose }: Pick<ListProps, 'onChoose'> & { declarations: readonly Declaration[] }) {
  const { language } = usePanel();
  return (
    <ul class="mp-choices">
      {declarations.map((declaration) => (
        <li key={declaration.id}>
          <button type="button" class="mp-choice" onClick={() => onChoose(declaration)}>
            <strong>{declaration.id}</strong>
            <span>{inLanguage(declaration.summary, language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
