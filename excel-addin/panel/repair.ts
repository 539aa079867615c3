import { inLanguage, type Text } from '../../core/text';
import { fill } from '../../panel/context';
import { type Host, isRefused } from '../../panel/host';
import { TOOLS } from '../../panel/texts/tools';
import { ownFormulas, repairs, unknownNames } from '../../panel/views/tools/workbook';

/** Cells named in a sentence; beyond, it would not be read. */
const MOST_NAMED = 8;

/** « Réparer #NOM? » from the ribbon: what the panel's own tool does and says. */
export async function repairWorkbook(host: Host): Promise<string> {
  const say = (text: Text, holes: Readonly<Record<string, string | number>> = {}): string =>
    fill(text, host.language, holes);
  if (host.cannot.write) return inLanguage(host.cannot.write, host.language);
  const all = ownFormulas(await host.everySheet());
  const left = all
    .filter(({ formula }) => unknownNames(formula).length > 0)
    .map(({ sheet, cell }) => `${sheet}\u00a0: ${cell}`);
  const cells = left.slice(0, MOST_NAMED).join(', ') + (left.length > MOST_NAMED ? '…' : '');
  const leftAlone = left.length > 0 ? [say(TOOLS.leftUnknown, { cells })] : [];
  const changes = repairs(all, host.spelling.prefix);
  if (changes.length === 0) return [say(TOOLS.repairedNone), ...leftAlone].join(' ');
  const outcome = await host.replace(changes);
  if (isRefused(outcome)) return inLanguage(outcome.refused, host.language);
  const undoing =
    outcome.copies.length > 0 ? say(TOOLS.copied, { sheets: outcome.copies.join(', ') }) : say(TOOLS.canUndo);
  return [say(TOOLS.repaired, { n: changes.length }), ...leftAlone, undoing].join(' ');
}
