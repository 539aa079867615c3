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

/** The view « Fonctions »; `isShown` when it is the one on the screen: hidden, it opens nothing by itself. */
export function FunctionsView({ isShown }: { isShown: boolean }) {
  const { host, say, announce } = usePanel();
  const selection = useSelection();
  const [question, setQuestion] = useState('');
  const [opened, setOpened] = useState<Opened>();
  const [left, setLeft] = useState<SheetCell>();
  const [isReturned, setIsReturned] = useState(false);
  const isOwn = holdsCall(selection);
  const nextKey = (): number => (opened?.key ?? 0) + 1;

  function openCall(at: SheetCell & { readonly formula: string }, chosen: number, isAsked: boolean): void {
    const found = openedCall(at, chosen, host);
    if (!found) return;
    setOpened({ ...found, key: nextKey(), isTouched: isAsked });
    announce(say(FUNCTIONS.opened, { cell: at.cell }), 'quiet');
  }

  // A cell that holds one of our formulas opens by itself, but never in the place of something being filled in, nor of
  // a search, nor again just after one has gone back to the list.
  useEffect(() => {
    if (!isShown || !selection || !isOwn || isSameCell(left, selection)) return;
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
