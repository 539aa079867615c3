import { Refusal } from './refusal';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b];
/** The container of Excel before 2007, and of any file that a password locks. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCKED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Refuses what is no zip, each kind by its own name. */
export function checkKind(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND)) throw new Refusal(holds(bytes, LOCKED) ? 'encrypted' : 'oldExcel');
  if (startsWith(bytes, ZIP)) return;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  if (bytes.length === 0 || head.includes('\0') || /^\s*(?:%PDF|\{\\rtf)/.test(head)) throw new Refusal('notWorkbook');
  throw new Refusal('text');
}

/** What a zip holds when it is another spreadsheet's. */
export function checkZip(paths: readonly string[], mimetype: string | undefined): void {
  if (mimetype?.includes('opendocument')) throw new Refusal('openDocument');
  if (paths.some((path) => /^xl\/workbook\.bin$/.test(path))) throw new Refusal('binaryExcel');
}
