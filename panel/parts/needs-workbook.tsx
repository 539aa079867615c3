import { usePanel } from '../context';
import { COMMON } from '../texts/common';

/** In the place of a view that is about a workbook, where there is none. */
export function NeedsWorkbook() {
  const { say } = usePanel();
  return <p class="mp-notice">{say(COMMON.needsWorkbook)}</p>;
}
