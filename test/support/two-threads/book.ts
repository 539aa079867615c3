/** A workbook as in the page: in one thread it is typed in, in the other it is calculated. */
import { join } from 'node:path';
import { Worker as Thread } from 'node:worker_threads';
import { IUniverInstanceService, type IWorkbookData, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRPCMainThreadPlugin } from '@univerjs/rpc';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { build } from 'esbuild';
import { vi } from 'vitest';
import type { Language } from '../../../core';
import { functionRegistrations } from '../../../engine/functions';
import { repairFormulas } from '../../../engine/repairs';
import { keepMarksExact } from '../../../engine/repairs/exact-marks';
import { calculateWhatChangesMeanwhile, isCalculating } from '../../../engine/repairs/late-changes';
import { FOR_NODE } from '../../../scripts/build/univer-for-node';
import { shownOf } from '../../engine/campaign/actions';
import { builtOnce } from '../built-once';

type Listener = (event: { readonly data: unknown }) => void;

/** What Univer takes for the worker of a page. */
function asWorker(thread: Thread) {
  const heard = new Map<Listener, (data: unknown) => void>();
  return class {
    postMessage(message: unknown): void {
      thread.postMessage(message);
    }
    addEventListener(_type: string, listener: Listener): void {
      const hear = (data: unknown): void => listener({ data });
      heard.set(listener, hear);
      thread.on('message', hear);
    }
    removeEventListener(_type: string, listener: Listener): void {
      const hear = heard.get(listener);
      if (hear) thread.off('message', hear);
    }
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** More than what Univer waits after a change before it asks for a calculation, so many times. */
const MOMENT = 60;
const MOMENTS = 4;

export async function openInTwoThreads(data: Partial<IWorkbookData>, language: Language = 'fr') {
  const folder = await builtOnce('thread', (outdir) =>
    build({
      ...FOR_NODE,
      entryPoints: [join(import.meta.dirname, 'thread.ts')],
      outdir,
      outExtension: { '.js': '.mjs' },
    }),
  );
  const thread = new Thread(join(folder, 'thread.mjs'), { workerData: language });
  const Port = asWorker(thread);
  // It asks whether what it is given is one.
  vi.stubGlobal('Worker', Port);
  repairFormulas();
  calculateWhatChangesMeanwhile();
  vi.spyOn(
    TriggerCalculationController.prototype as unknown as { _startProgress(): void },
    '_startProgress',
  ).mockReturnValue();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  const functions = { function: [...functionRegistrations(language)], notExecuteFormula: true };
  univer.registerPlugin(UniverRPCMainThreadPlugin, { workerURL: new Port() as unknown as Worker });
  univer.registerPlugin(UniverFormulaEnginePlugin, functions);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    notExecuteFormula: true,
    initialFormulaComputing: CalculationMode.FORCED,
  });
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  keepMarksExact(injector);
  const book = api.createWorkbook(data);
  injector.get(IUniverInstanceService).focusUnit(book.getId());
  return {
    book,
    pause,
    /** Resolves once everything is calculated. */
    async settled(): Promise<void> {
      for (let calm = 0; calm < MOMENTS; calm++) {
        await pause(MOMENT);
        if (isCalculating(injector)) calm = -1;
      }
    },
    shown() {
      const saved = book.save();
      return shownOf(saved, injector.get(FormulaDataModel).getArrayFormulaCellData()?.[saved.id] ?? {});
    },
    async close(): Promise<void> {
      univer.dispose();
      await thread.terminate();
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    },
  };
}
