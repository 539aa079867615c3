/** Why a file cannot be opened; the page has a sentence for each. */
export type Reason =
  | 'notWorkbook'
  | 'damaged'
  | 'tooLarge'
  | 'encrypted'
  | 'oldExcel'
  | 'binaryExcel'
  | 'openDocument'
  | 'text'
  | 'tooLong'
  | 'stopped';

export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(`The file is refused: ${reason}`);
  }
}
