import { type IAccessor, type Injector, LifecycleService, LifecycleStages } from '@univerjs/core';
import { SortRangeCustomCommand } from '@univerjs/preset-sheets-sort';

interface SortTitles {
  getTitles(hasTitle: boolean): { readonly index: number; readonly label: string }[];
}

/**
 * « Column "B" » in the window that sorts is written in Univer's code, not in its lists. The service that makes it is
 * not exported: the command that opens the window says where it is.
 */
export function nameSortedColumnsInFrench(injector: Injector): void {
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      const service = serviceOf(injector);
      if (!service) return;
      const getTitles = service.getTitles.bind(service);
      service.getTitles = (hasTitle) =>
        getTitles(hasTitle).map(({ index, label }) => ({
          index,
          label: label.replace(/^Column "([A-Z]+)"$/, 'Colonne\u00a0$1'),
        }));
    });
}

function serviceOf(injector: Injector): SortTitles | undefined {
  let service: SortTitles | undefined;
  const accessor = {
    get: (identifier: Parameters<Injector['get']>[0]) => {
      service = injector.get(identifier) as SortTitles;
      return { triggerSortCustomize: () => Promise.resolve(false) };
    },
  };
  void SortRangeCustomCommand.handler(accessor as unknown as IAccessor);
  return service;
}
