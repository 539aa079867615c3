import { type Injector, LifecycleService, LifecycleStages } from '@univerjs/core';
import { ComponentManager, IMenuManagerService, MenuItemType, RibbonDataGroup, RibbonStartGroup } from '@univerjs/ui';
import { createElement } from 'react';
import type { Language } from '../../core';
import { inLanguage } from '../../core/values/text';
import { AUTOSUM } from './autosum';

const SIGMA = 'mutu-sigma';
const AUTOSUM_NAME = { fr: 'Somme (Alt+=)', en: 'Sum (Alt+=)' };

interface Schema {
  [key: string]: Schema | unknown;
}

/**
 * The sum, the sort and the filter stand first among the tools, beside undo and redo: in a narrow window Univer puts the last
 * ones out of sight.
 */
export function arrangeTools(injector: Injector, language: Language): void {
  const menus = injector.get(IMenuManagerService);
  injector.get(ComponentManager).register(SIGMA, () => createElement('span', { className: 'mutu-sigma' }, 'Σ'));
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      const group = found((menus as unknown as { _menu: Schema })._menu, RibbonDataGroup.ORGANIZATION);
      const moved = Object.entries(group ?? {}).filter(([, entry]) => typeof entry === 'object');
      for (const [id] of moved) delete group?.[id];
      menus.mergeMenu({
        [RibbonStartGroup.HISTORY]: {
          [AUTOSUM]: {
            order: 10,
            menuItemFactory: () => ({
              id: AUTOSUM,
              type: MenuItemType.BUTTON,
              icon: SIGMA,
              tooltip: inLanguage(AUTOSUM_NAME, language),
            }),
          },
          ...Object.fromEntries(moved.map(([id, entry], index) => [id, { ...(entry as object), order: 11 + index }])),
        },
      });
    });
}

function found(schema: Schema, key: string): Schema | undefined {
  for (const [name, entry] of Object.entries(schema)) {
    if (typeof entry !== 'object' || entry === null) continue;
    if (name === key) return entry as Schema;
    const inside = found(entry as Schema, key);
    if (inside) return inside;
  }
  return undefined;
}
