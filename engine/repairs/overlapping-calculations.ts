import {
  CalculateFormulaService,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaExecuteStageType,
} from '@univerjs/engine-formula';

interface Asked {
  readonly maxIteration?: number;
  readonly isCalculateTreeModel?: boolean;
}
interface Stream {
  next(state: unknown): void;
}
/** What the repair touches of Univer's calculation, most of it private to the class. */
interface Calculation {
  _isCalculateTreeModel: boolean;
  readonly _executeLock: { acquire(name: string, work: () => Promise<void>): Promise<void> };
  readonly _executionInProgressListener$: Stream;
  readonly _executionCompleteListener$: Stream;
  readonly _currentConfigService: { load(asked: Asked): void };
  readonly _runtimeService: {
    reset(): void;
    setFormulaExecuteStage(stage: FormulaExecuteStageType): void;
    setFormulaCycleIndex(index: number): void;
    isCycleDependency(): boolean;
    getRuntimeState(): unknown;
    getAllRuntimeData(): unknown;
  };
  _executeStep(): Promise<unknown>;
  execute(asked: Asked): Promise<void>;
}

const going = new WeakSet<object>();

/** Whether it calculates now. */
export const goesOn = (calculation: object): boolean => going.has(calculation);

/**
 * Asked for a calculation while another goes on, Univer 0.25.1 reads what is asked at once, over what the other one was asked and
 * has found, and only then waits for its end (CalculateFormulaService.execute, in engine-formula): figures of both were lost. And
 * it tells twice of one that was stopped: the second time, the next one is taken for ended. Each is read when its turn comes, and
 * told once; one that breaks is told too, for nothing is calculated before the end of the last.
 */
export function calculateOneAtATime(): void {
  const calculation = CalculateFormulaService.prototype as unknown as Calculation;
  calculation.execute = async function (this: Calculation, asked) {
    await this._executeLock.acquire('FORMULA_EXECUTION_LOCK', async () => {
      const { _runtimeService: results } = this;
      tell(this, FormulaExecuteStageType.START);
      this._currentConfigService.load(asked);
      results.reset();
      going.add(this);
      this._isCalculateTreeModel = asked.isCalculateTreeModel ?? false;
      if (await isCalculated(this, asked.maxIteration || 1)) {
        tell(this, FormulaExecuteStageType.CALCULATION_COMPLETED);
        this._executionCompleteListener$.next(results.getAllRuntimeData());
      }
      going.delete(this);
      CELL_INVERTED_INDEX_CACHE.clear();
      results.reset();
    });
  };
}

function tell(calculation: Calculation, stage: FormulaExecuteStageType): void {
  calculation._runtimeService.setFormulaExecuteStage(stage);
  calculation._executionInProgressListener$.next(calculation._runtimeService.getRuntimeState());
}

/** Whether it went to its end, or broke; one that was stopped has said so. */
async function isCalculated(calculation: Calculation, times: number): Promise<boolean> {
  try {
    for (let time = 0; time < times; time++) {
      calculation._runtimeService.setFormulaCycleIndex(time);
      const isWhole = await calculation._executeStep();
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      if (!isWhole) return false;
      if (!calculation._runtimeService.isCycleDependency()) return true;
    }
  } catch (problem) {
    console.error(problem);
  }
  return true;
}
