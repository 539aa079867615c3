import { type LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import { EditingRenderController } from '@univerjs/sheets-ui';

/** What Univer asks of its reader of formulas when an edit ends. */
type Reader = Pick<LexerTreeBuilder, 'sequenceNodesBuilder' | 'checkIfAddBracket'>;
/** What the patch touches of the controller that ends an edit, private to the class. */
interface Edits {
  _lexerTreeBuilder: Reader;
  _submitEdit(snapshot: unknown, wholeSelection?: boolean): Promise<boolean>;
}

let isDone = false;

/**
 * When an edit ends, Univer 0.25.1 writes again every number of the formula as it reads it in English: « 0,585 » becomes
 * 585, and each number that gets longer or shorter shifts the texts that follow. Names are still put in capitals.
 */
export function keepNumbersAsTyped(): void {
  if (isDone) return;
  isDone = true;
  const edits = EditingRenderController.prototype as unknown as Edits;
  const submit = edits._submitEdit;
  edits._submitEdit = function (this: Edits, snapshot, wholeSelection) {
    const lexer = this._lexerTreeBuilder;
    this._lexerTreeBuilder = withoutNumbers(lexer);
    try {
      // The formula is read before the first await.
      return submit.call(this, snapshot, wholeSelection);
    } finally {
      this._lexerTreeBuilder = lexer;
    }
  };
}

type Nodes = NonNullable<ReturnType<Reader['sequenceNodesBuilder']>>;

/** What stands as a plain string among the parts of a formula is left alone. */
const withoutNumbers = (lexer: Reader): Reader => ({
  sequenceNodesBuilder: (formula) =>
    lexer
      .sequenceNodesBuilder(formula)
      ?.map((node, at, all) => (typeof node === 'string' || isName(node, all[at + 1]) ? node : node.token)),
  checkIfAddBracket: (formula) => lexer.checkIfAddBracket(formula),
});

/** Univer calls « 25 $ » and « 12 000 » functions too. */
function isName(node: Exclude<Nodes[number], string>, next: Nodes[number] | undefined): boolean {
  if (node.nodeType === sequenceNodeType.REFERENCE) return true;
  if (node.nodeType === sequenceNodeType.FUNCTION) return next === '(';
  return /^(?:true|false)$/i.test(node.token);
}
