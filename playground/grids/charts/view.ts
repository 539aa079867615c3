import {
  CommandType,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { ISheetDrawingService } from '@univerjs/sheets-drawing';
import { getPatternPreview } from '@univerjs/sheets-numfmt';
import { createElement, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../core';
import { inLanguage } from '../../../core/values/text';
import { moneyOfHere } from '../../formats';
import { TEXTS } from '../texts';
import { completed, isChartDrawing, type SheetChart } from './chart';
import type { Format, Picture } from './picture';
import { type ChartValues, isBlank, valuesOf } from './values';

/** What Univer gives to a component drawn over the sheet. */
export interface Props {
  readonly data: SheetChart;
  readonly unitId: string;
  readonly floatDomId: string;
}

/** What it must know of the page. */
interface OnSheet {
  readonly injector: Injector;
  readonly language: Language;
}

/** Long enough to draw once after a calculation, short enough to follow the hand. */
const DELAY = 40;

/** 1 234,50 $, as the cells of the sheet show it. */
export const formatIn =
  (language: Language) =>
  (pattern: string): Format =>
  (value) =>
    moneyOfHere(getPatternPreview(pattern, value, language).result, language);

/** A chart of the sheet, drawn again when its cells change; its figures are there too for who cannot see it. */
export function SheetChartView({ injector, language, data, unitId, floatDomId }: Props & OnSheet) {
  const chart = useMemo(() => completed(data), [data]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const values = useValues(injector, { unitId, drawingId: floatDomId, chart });
  usePicture(canvas, chart, values, language);
  const isEmpty = isBlank(values);
  return createElement(
    'figure',
    { className: 'mutu-chart', 'data-drawing': floatDomId },
    createElement('canvas', { ref: canvas, role: 'img', 'aria-label': chart.title, hidden: isEmpty }),
    isEmpty && createElement('p', { className: 'mutu-chart-empty' }, inLanguage(TEXTS.emptyChart, language)),
    createElement('div', { className: 'mutu-chart-figures' }, tableOf(chart, values, language)),
  );
}

interface Shown {
  readonly unitId: string;
  readonly drawingId: string;
  readonly chart: SheetChart;
}

function useValues(injector: Injector, { unitId, drawingId, chart }: Shown): ChartValues {
  const read = useCallback(
    (): ChartValues => valuesOf(injector, { unitId, sheetId: sheetOf(injector, unitId, drawingId) }, chart),
    [injector, unitId, drawingId, chart],
  );
  const [values, setValues] = useState(read);
  useEffect(() => {
    const refresh = (): void =>
      setValues((former) => {
        const next = read();
        return JSON.stringify(next) === JSON.stringify(former) ? former : next;
      });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
      if (type !== CommandType.MUTATION || id.startsWith('doc.')) return;
      clearTimeout(timer);
      timer = setTimeout(refresh, DELAY);
    });
    refresh();
    return () => {
      clearTimeout(timer);
      watch.dispose();
    };
  }, [injector, read]);
  return values;
}

/** A copy of a sheet has copies of its charts: where this one is, the drawings know. */
function sheetOf(injector: Injector, unitId: string, drawingId: string): string {
  const drawings = injector.get(ISheetDrawingService).getDrawingDataForUnit(unitId) ?? {};
  const found = Object.entries(drawings).find(([, { data }]) => isChartDrawing(data?.[drawingId]));
  const active = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return found?.[0] ?? active?.getActiveSheet()?.getSheetId() ?? '';
}

/** The library that draws is loaded with the first chart one sees. */
function usePicture(
  canvas: RefObject<HTMLCanvasElement>,
  chart: SheetChart,
  values: ChartValues,
  language: Language,
): void {
  const [picture, setPicture] = useState<Picture>();
  useEffect(() => {
    let drawn: Picture | undefined;
    let isGone = false;
    void import('./picture').then(({ drawPicture }) => {
      if (isGone || !canvas.current) return;
      drawn = drawPicture(canvas.current, formatIn(language));
      setPicture(drawn);
    });
    return () => {
      isGone = true;
      drawn?.remove();
    };
  }, [canvas, language]);
  useEffect(() => {
    if (!isBlank(values)) picture?.show(chart, values);
  }, [picture, chart, values]);
}

/** The figures of the chart, for screen readers. */
function tableOf(chart: SheetChart, { categories, series }: ChartValues, language: Language) {
  const format = formatIn(language)(chart.pattern);
  const shown = (value: number | null | undefined): string =>
    typeof value === 'number' ? format(value) : inLanguage(TEXTS.noValue, language);
  const head = [chart.categoryTitle ?? '', ...series.map(({ label }) => label)].map((text, index) =>
    // The corner of a chart that does not name its categories heads nothing.
    text === '' ? createElement('td', { key: index }) : createElement('th', { key: index, scope: 'col' }, text),
  );
  const rows = categories.map((category, row) =>
    createElement(
      'tr',
      { key: row },
      createElement('th', { scope: 'row' }, category),
      ...series.map(({ label, values }) => createElement('td', { key: label }, shown(values[row]))),
    ),
  );
  return createElement(
    'table',
    null,
    createElement('caption', null, chart.title),
    createElement('thead', null, createElement('tr', null, ...head)),
    createElement('tbody', null, ...rows),
  );
}
