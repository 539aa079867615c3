import { useRef, useState } from 'preact/hooks';
import { inLanguage } from '../../../core/values/text';
import { usePanel } from '../../context';
import { type Change, isRefused } from '../../host';
import { NeedsWorkbook } from '../../parts/needs-workbook';
import { COMMON } from '../../texts/common';
import { TOOLS } from '../../texts/tools';
import { type Finding, findingsIn } from './check';
import { Findings } from './findings';
import { ProtectionTool } from './protection';
import { namedCells, repairWorkbook, sentences, undoing } from './repair';
import { sizesOf } from './sizes';
import {
  conversions,
  type FormulaCell,
  frozen,
  isWithin,
  likelyOwnFormulas,
  ownFormulas,
  type Scope,
} from './workbook';

const SCOPES: readonly Scope[] = ['selection', 'sheet', 'workbook'];

/** What one does to the formulas of a whole workbook. Each tool says what it did, and what it left alone. */
export function ToolsView() {
  const { host, say, announce, language } = usePanel();
  const [findings, setFindings] = useState<readonly Finding[]>();
  const [scope, setScope] = useState<Scope>('sheet');
  const [isBusy, setIsBusy] = useState(false);
  const checking = useRef<HTMLElement>(null);

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
    return undoing(outcome.copies, host);
  }

  async function check(): Promise<string> {
    const all = likelyOwnFormulas(await host.everySheet(), host.spelling);
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

  /** One formula at a time, and only the one that was looked at. */
  async function mend({ sheet, cell, formula, suggestion }: Finding): Promise<string> {
    if (!suggestion) return '';
    const place = say(COMMON.place, { sheet, cell });
    const [now] = await host.read([cell], sheet);
    if (now?.formulas[0]?.[0] !== formula) throw new NotDone(say(TOOLS.changedSince, { cell: place }));
    const outcome = await host.writeFormula({ sheet, cell }, suggestion.formula);
    if (isRefused(outcome)) throw new NotDone(inLanguage(outcome.refused, language));
    const left = findings?.filter((one) => one.sheet !== sheet || one.cell !== cell);
    setFindings(left);
    if (left?.length === 0) checking.current?.querySelector('button')?.focus();
    return say(TOOLS.mended, { cell: place });
  }

  async function repair(): Promise<string> {
    const outcome = await repairWorkbook(host);
    if ('refused' in outcome) throw new NotDone(inLanguage(outcome.refused, language));
    return outcome.said;
  }

  async function freeze(): Promise<string> {
    const selected = await host.selection();
    const all = await formulas();
    const sizes = await sizesOf(all, host);
    const { changes, leftAlone } = frozen(all, isWithin(scope, selected), (one) => sizes.get(one) ?? ONE_CELL);
    const left = leftAlone.length > 0 ? say(TOOLS.leftInError, { cells: namedCells(leftAlone, host) }) : '';
    if (changes.length === 0) return sentences(say(TOOLS.frozenNone), left);
    const goingBack = await written(changes);
    return sentences(say(TOOLS.frozen, { n: changes.length }), left, goingBack);
  }

  async function convert(prefix: 'MUTU.' | 'MUTU_'): Promise<string> {
    const changes = conversions(await formulas(), prefix);
    if (changes.length === 0) return say(TOOLS.convertedNone, { prefix });
    const goingBack = await written(changes);
    const elsewhere = prefix !== host.spelling.prefix ? say(TOOLS.notHere) : '';
    return sentences(say(TOOLS.converted, { prefix, n: changes.length }), elsewhere, goingBack);
  }

  const tool = (label: string, run: () => Promise<string>) => (
    <button type="button" class="mp-button" aria-disabled={isBusy} onClick={() => void attempt(run)}>
      {label}
    </button>
  );

  return (
    <div class="mp-stack mp-tools">
      {host.cannot.read || host.cannot.write ? (
        <NeedsWorkbook />
      ) : (
        <>
          <section ref={checking}>
            <h2>{say(TOOLS.checkTitle)}</h2>
            <p>{say(TOOLS.checkText)}</p>
            {tool(say(TOOLS.check), check)}
            {findings && findings.length > 0 && (
              <Findings findings={findings} isBusy={isBusy} onMend={(one) => void attempt(() => mend(one))} />
            )}
          </section>
          <section>
            <h2>{say(TOOLS.repairTitle)}</h2>
            <p>{say(TOOLS.repairText)}</p>
            {tool(say(TOOLS.repair), repair)}
          </section>
          {host.protection && <ProtectionTool protection={host.protection} />}
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
    </div>
  );
}

const ONE_CELL = { rows: 1, columns: 1 };

/** Refused by the host, for a reason that a person can act upon. */
class NotDone extends Error {}
