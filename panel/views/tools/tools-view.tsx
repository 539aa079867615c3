import { useState } from 'preact/hooks';
import { inLanguage } from '../../../core/text';
import { usePanel } from '../../context';
import { type Change, isRefused } from '../../host';
import { NeedsWorkbook } from '../../parts/needs-workbook';
import { COMMON } from '../../texts/common';
import { TOOLS } from '../../texts/tools';
import { type Finding, findingsIn } from './check';
import { Findings } from './findings';
import { sizesOf } from './sizes';
import {
  conversions,
  type FormulaCell,
  frozen,
  isWithin,
  ownFormulas,
  repairs,
  type Scope,
  unknownNames,
} from './workbook';

const SCOPES: readonly Scope[] = ['selection', 'sheet', 'workbook'];
/** Cells named in a sentence; beyond, it would not be read. */
const MOST_NAMED = 8;

/** What one does to the formulas of a whole workbook. Each tool says what it did, and what it left alone. */
export function ToolsView() {
  const { host, say, announce, language, version } = usePanel();
  const [findings, setFindings] = useState<readonly Finding[]>();
  const [scope, setScope] = useState<Scope>('sheet');
  const [isBusy, setIsBusy] = useState(false);

  async function attempt(tool: () => Promise<string>): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    announce(say(TOOLS.working));
    try {
      await host.settle?.();
      announce(await tool());
    } catch (problem) {
      if (!(problem instanceof NotDone)) console.error(problem);
      announce(problem instanceof NotDone ? problem.message : say(COMMON.unexpected), 'refused');
    } finally {
      setIsBusy(false);
    }
  }

  const formulas = async (): Promise<readonly FormulaCell[]> => ownFormulas(await host.everySheet());

  /** Writes, and says how to go back. */
  async function written(changes: readonly Change[]): Promise<string> {
    const outcome = await host.replace(changes);
    if (isRefused(outcome)) throw new NotDone(inLanguage(outcome.refused, language));
    if (outcome.copies.length > 0) return say(TOOLS.copied, { sheets: outcome.copies.join(', ') });
    return host.undo === 'copies' ? '' : say(TOOLS.canUndo);
  }

  async function check(): Promise<string> {
    const all = await formulas();
    if (all.length === 0) {
      setFindings([]);
      return say(TOOLS.checkedNone);
    }
    const found = await findingsIn(all, host);
    setFindings(found);
    return found.length === 0
      ? say(TOOLS.checkedGood, { n: all.length })
      : say(TOOLS.checkedBad, { n: all.length, bad: found.length });
  }

  async function repair(): Promise<string> {
    const all = await formulas();
    const changes = repairs(all, host.spelling.prefix);
    const left = all.filter(({ formula }) => unknownNames(formula).length > 0);
    const leftAlone = left.length > 0 ? say(TOOLS.leftUnknown, { cells: named(left) }) : '';
    if (changes.length === 0) return sentences(say(TOOLS.repairedNone), leftAlone);
    const undoing = await written(changes);
    return sentences(say(TOOLS.repaired, { n: changes.length }), leftAlone, undoing);
  }

  async function freeze(): Promise<string> {
    const selected = await host.selection();
    const all = await formulas();
    const sizes = await sizesOf(all, host);
    const { changes, leftAlone } = frozen(all, isWithin(scope, selected), (one) => sizes.get(one) ?? ONE_CELL);
    const left = leftAlone.length > 0 ? say(TOOLS.leftInError, { cells: named(leftAlone) }) : '';
    if (changes.length === 0) return sentences(say(TOOLS.frozenNone), left);
    const undoing = await written(changes);
    return sentences(say(TOOLS.frozen, { n: changes.length }), left, undoing);
  }

  async function convert(prefix: 'MUTU.' | 'MUTU_'): Promise<string> {
    const changes = conversions(await formulas(), prefix);
    if (changes.length === 0) return say(TOOLS.convertedNone, { prefix });
    const undoing = await written(changes);
    const isForeign = prefix !== host.spelling.prefix;
    return sentences(say(TOOLS.converted, { prefix, n: changes.length }), isForeign ? say(TOOLS.notHere) : '', undoing);
  }

  const tool = (label: string, run: () => Promise<string>) => (
    <button type="button" class="mp-button" aria-disabled={isBusy} onClick={() => void attempt(run)}>
      {label}
    </button>
  );

  function named(some: readonly FormulaCell[]): string {
    const cells = some.slice(0, MOST_NAMED).map(({ sheet, cell }) => say(COMMON.place, { sheet, cell }));
    return some.length > MOST_NAMED ? `${cells.join(', ')}…` : cells.join(', ');
  }

  return (
    <div class="mp-stack mp-tools">
      {host.cannot.read || host.cannot.write ? (
        <NeedsWorkbook />
      ) : (
        <>
          <section>
            <h2>{say(TOOLS.checkTitle)}</h2>
            <p>{say(TOOLS.checkText)}</p>
            {tool(say(TOOLS.check), check)}
            {findings && findings.length > 0 && <Findings findings={findings} />}
          </section>
          <section>
            <h2>{say(TOOLS.repairTitle)}</h2>
            <p>{say(TOOLS.repairText)}</p>
            {tool(say(TOOLS.repair), repair)}
          </section>
          <section>
            <h2>{say(TOOLS.freezeTitle)}</h2>
            <p>{say(TOOLS.freezeText)}</p>
            <fieldset class="mp-options">
              <legend>{say(TOOLS.freezeWhere)}</legend>
              {SCOPES.map((one) => (
                <label key={one}>
                  <input type="radio" name="mp-scope" checked={one === scope} onChange={() => setScope(one)} />{' '}
                  {say(TOOLS[one])}
                </label>
              ))}
            </fieldset>
            {tool(say(TOOLS.freeze), freeze)}
          </section>
          <section>
            <h2>{say(TOOLS.convertTitle)}</h2>
            <p>{say(TOOLS.convertText)}</p>
            <div class="mp-row">
              {tool(say(TOOLS.toSheets), () => convert('MUTU_'))}
              {tool(say(TOOLS.toExcel), () => convert('MUTU.'))}
            </div>
          </section>
        </>
      )}
      <section>
        <h2>{say(TOOLS.helpTitle)}</h2>
        {host.helpAddress && (
          <p>
            <a href={host.helpAddress} target="_blank" rel="noopener">
              {say(TOOLS.reference)} {say(TOOLS.newTab)}
            </a>
          </p>
        )}
        <p>{say(TOOLS.privacy)}</p>
        <p class="mp-help">{say(TOOLS.version, { version })}</p>
      </section>
    </div>
  );
}

const ONE_CELL = { rows: 1, columns: 1 };

/** Refused by the host, for a reason that a person can act upon. */
class NotDone extends Error {}

const sentences = (...all: readonly string[]): string => all.filter((sentence) => sentence !== '').join(' ');
