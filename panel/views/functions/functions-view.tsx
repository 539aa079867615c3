import { useEffect, useRef, useState } from 'preact/hooks';
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
  readonly request?: { readonly forCell?: boolean };
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
  /** The cell that a function was asked for: it keeps it, whatever is selected to fill the form. */
  const [pinned, setPinned] = useState<SheetCell>();
  const wantsFocus = useRef(false);
  const place = useRef<HTMLDivElement>(null);
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
    wantsFocus.current = request.forCell === true;
    setOpened((now) => (now?.isTouched ? now : undefined));
  }, [request]);
  useEffect(() => {
    if (!isListAsked || !selection) return;
    setLeft(selection);
    setIsListAsked(false);
    if (!request?.forCell) return setPinned(undefined);
    const cell = { sheet: selection.sheet, cell: selection.cell };
    setPinned(cell);
    if (isOwn && !opened) openCall(selection, 0, true);
    else setOpened((now) => now && (now.edited ? now : { ...now, home: cell, isPinned: true }));
  });

  // One has gone elsewhere without choosing a function.
  useEffect(() => {
    if (pinned && !opened && !isListAsked && selection && !isSameCell(pinned, selection)) setPinned(undefined);
  }, [pinned, opened, isListAsked, selection]);
  useEffect(() => {
    if (!wantsFocus.current || !isShown || isListAsked) return;
    wantsFocus.current = false;
    place.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  });

  // A cell that holds one of our formulas opens by itself, but never in the place of something being filled in, nor of
  // a search, nor again just after one has gone back to the list.
  useEffect(() => {
    if (!isShown || isListAsked || !selection || !isOwn || isSameCell(left, selection)) return;
    const isFree = opened ? opened.edited !== undefined && !opened.isTouched : question === '';
    const isOpen = isSameCell(opened?.edited, selection) && opened?.edited?.formula === selection.formula;
    if (isFree && !isOpen) openCall(selection, 0, false);
  });

  const home = pinned ?? (selection && { sheet: selection.sheet, cell: selection.cell });
  return <div ref={place}>{opened ? form(opened) : list()}</div>;

  function form(opened: Opened) {
    return (
      <FunctionForm
        key={opened.key}
        declaration={opened.declaration}
        initialFields={opened.fields}
        edited={opened.edited}
        home={opened.home}
        isPinned={opened.isPinned === true}
        offer={
          selection && isOwn && !isSameCell(opened.edited, selection) ? () => openCall(selection, 0, true) : undefined
        }
        onTouch={() => opened.isTouched || setOpened({ ...opened, isTouched: true })}
        onCall={(chosen) => opened.edited && openCall(opened.edited, chosen, true)}
        onWritten={(at, formula) => {
          setPinned(undefined);
          setOpened({ ...opened, edited: editedAfter(at, formula, opened.edited), home: at, isTouched: false });
        }}
        onBack={() => {
          setLeft(selection ?? opened.edited);
          setOpened(undefined);
          setIsReturned(true);
        }}
      />
    );
  }
  function list() {
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
            ...(home && { home }),
            isPinned: pinned !== undefined,
            isTouched: true,
          })
        }
      />
    );
  }
}
