import type { Injector } from '@univerjs/core';
import { ComponentManager } from '@univerjs/ui';
import { createElement } from 'react';
import type { Language } from '../../../core';
import { CHART_COMPONENT } from './chart';
import { followCells } from './follow';
import { type Props, SheetChartView } from './view';

/** Univer's open part draws no charts: it keeps a place over the cells, and Mutu draws in it. */
export function installCharts(injector: Injector, language: Language): void {
  const draw = (props: Props) => createElement(SheetChartView, { ...props, injector, language });
  injector.get(ComponentManager).register(CHART_COMPONENT, draw);
  followCells(injector);
}
