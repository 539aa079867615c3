import { useEffect, useState } from 'preact/hooks';
import { paramsOf } from '../../../core/declare/define';
import { usePanel, useSelection } from '../../context';
import type { SheetCell } from '../../host';
import { FUNCTIONS } from '../../texts/functions';
import { FunctionForm } from './form';
import { FunctionList } from './list';
import { editedAfter, holdsCall, type Opened, openedCall } from './opening';

const isSameCell = (a: SheetCell | undefined, b: SheetCell | undefined): boolean =>
  a !== undefined && b !== undefined && a.sheet === b.sheet && a.cell === b.cell;

interface FunctionsViewProps {
  /** It is the view on the screen: hidden, it opens nothing by itself. */
  readonly isShown: boolean;
  /** Something outside the panel asks for the list of functions. */
  readonly request?: object;
}

/** The view « Fonctions »: the list, or the form of one. */
export function FunctionsView({ isShown, request }: FunctionsViewProps) {
  const { host, say, announce } = usePanel();
  const selection = useSelection();
  const [question, setQuestion] = useState('');
  const [opened, setOpened] = useState<Opened>();
  const [left, setLeft] = useState<SheetCell>();
  const [isListAsked, setIsListAsked] = useState(false);
  const [isReturned, setIsReturned] = useState(false);
  const isOwn = holdsCall(selection);
  const nextKey = (): number => (opened?.key ?? 0) + 1;

  function openCall(at: SheetCell & { readonly formula: string }, chosen: number, isAsked: boolean): void {
    const found = openedCall(at, chosen, host);
    if (!found) return;
    setOpened({ ...found, key: nextKey(), isTouched: isAsked });
    announce(say(FUNCTIONS.opened, { cell: at.cell }), 'quiet');
  }

  // The list is asked for, perhaps before the selection is known; what is being filled in is not lost for it.
  useEffect(() => {
    if (!request) return;
    setIsListAsked(true);
    setOpened((now) => (now?.isTouched ? now : undefined));
  }, [request]);
  useEffect(() => {
    if (!isListAsked || !selection) return;
    setLeft(selection);
    setIsListAsked(false);
  }, [isListAsked, selection]);

  // A cell that holds one of our formulas opens by itself, but never in the place of something being filled in, nor of
  // a search, nor again just after one has gone back to the list.
  useEffect(() => {
    if (!isShown || isListAsked || !selection || !isOwn || isSameCell(left, selection)) return;
    const isFree = opened ? opened.edited !== undefined && !opened.isTouched : question === '';
    const isOpen = isSameCell(opened?.edited, selection) && opened?.edited?.formula === selection.formula;
    if (isFree && !isOpen) openCall(selection, 0, false);
  });

  if (opened) {
    return (
      <FunctionForm
        key={opened.key}
        declaration={opened.declaration}
        initialFields={opened.fields}
        edited={opened.edited}
        home={opened.home}
        offer={
          selection && isOwn && !isSameCell(opened.edited, selection) ? () => openCall(selection, 0, true) : undefined
        }
        onTouch={() => opened.isTouched || setOpened({ ...opened, isTouched: true })}
        onCall={(chosen) => opened.edited && openCall(opened.edited, chosen, true)}
        onWritten={(at, formula) =>
          setOpened({ ...opened, edited: editedAfter(at, formula, opened.edited), home: at, isTouched: false })
        }
        onBack={() => {
          setLeft(selection ?? opened.edited);
          setOpened(undefined);
          setIsReturned(true);
        }}
      />
    );
  }
  return (
    <FunctionList
      question={question}
      onQuestion={setQuestion}
      isReturned={isReturned}
      offer={selection && isOwn ? { cell: selection.cell, open: () => openCall(selection, 0, true) } : undefined}
      onChoose={(declaration) =>
        setOpened({
          key: nextKey(),
          declaration,
          fields: paramsOf(declaration).map(() => ''),
          ...(selection && { home: { sheet: selection.sheet, cell: selection.cell } }),
          isTouched: true,
        })
      }
    />
  );
}
