import { ErrorType, ErrorValueObject, FormulaRuntimeService } from '@univerjs/engine-formula';

interface Results {
  setRuntimeData(value: { isLambda?(): boolean } | undefined): void;
}

/** Univer 0.25.1 shows a function that nothing calls as 0 (FormulaRuntimeService.setRuntimeData, in engine-formula). */
export function refuseLambdasAsAnswers(): void {
  const results = FormulaRuntimeService.prototype as unknown as Results;
  const { setRuntimeData } = results;
  results.setRuntimeData = function (this: Results, value) {
    setRuntimeData.call(this, value?.isLambda?.() ? ErrorValueObject.create(ErrorType.CALC) : value);
  };
}
