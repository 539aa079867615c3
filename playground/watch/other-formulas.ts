import { ICommandService, type Injector } from '@univerjs/core';
import {
  type IRemoveOtherFormulaMutationParams,
  type ISetOtherFormulaMutationParams,
  RemoveOtherFormulaMutation,
  SetOtherFormulaMutation,
} from '@univerjs/engine-formula';

/** A formula that stands in no cell, of a conditional format or of a validation. */
type OtherFormula = ISetOtherFormulaMutationParams['formulaMap'][string];
interface Told {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly formulas: Map<string, OtherFormula>;
}

/** What the page has told its worker of such formulas, one by one: only the worker keeps them. */
export class OtherFormulas {
  private readonly told = new Map<string, Told>();

  constructor(injector: Injector) {
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === SetOtherFormulaMutation.id) {
        const { unitId, subUnitId, formulaMap } = params as ISetOtherFormulaMutationParams;
        const { formulas } = this.of(unitId, subUnitId);
        for (const [formulaId, formula] of Object.entries(formulaMap)) formulas.set(formulaId, formula);
      }
      if (id === RemoveOtherFormulaMutation.id) {
        const { unitId, subUnitId, formulaIdList } = params as IRemoveOtherFormulaMutationParams;
        for (const formulaId of formulaIdList) this.of(unitId, subUnitId).formulas.delete(formulaId);
      }
    });
  }

  /** As they would be told at once. */
  inWorkbook(unitId: string): ISetOtherFormulaMutationParams[] {
    return [...this.told.values()]
      .filter((told) => told.unitId === unitId)
      .map(({ subUnitId, formulas }) => ({ unitId, subUnitId, formulaMap: Object.fromEntries(formulas) }));
  }

  private of(unitId: string, subUnitId: string): Told {
    const key = JSON.stringify([unitId, subUnitId]);
    const told = this.told.get(key) ?? { unitId, subUnitId, formulas: new Map() };
    this.told.set(key, told);
    return told;
  }
}
