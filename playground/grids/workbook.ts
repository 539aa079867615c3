import { type IWorkbookData, LocaleType } from '@univerjs/core';
import type { Plan } from '../../core/grids/language/plan';
import { recordOf } from '../../xlsx/protection';
import { type Resources, writeResources } from '../xlsx/resources';
import { chartDrawing } from './charts/chart';
import { conditionsOf, namesOf, notesOf, validationsOf } from './rules';
import { sheetDataOf } from './sheet-data';

/** A workbook that is that grid and nothing else, as one that was kept. */
export function workbookOf(plan: Plan, unitId: string): IWorkbookData {
  const { template: sheetId } = plan;
  const { sheet, styles } = sheetDataOf(plan, sheetId, new Map());
  return {
    id: unitId,
    name: plan.sheet,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles,
    sheetOrder: [sheetId],
    sheets: { [sheetId]: sheet },
    resources: writeResources(resourcesOf(plan, unitId, sheetId)),
  };
}

function resourcesOf(plan: Plan, unitId: string, sheetId: string): Resources {
  const drawings = plan.charts.map((chart, index) =>
    chartDrawing(plan, chart, { unitId, subUnitId: sheetId, drawingId: `${sheetId}-chart-${index + 1}` }),
  );
  return {
    names: Object.fromEntries(namesOf(plan, sheetId).map((name) => [name.id, name])),
    validations: { [sheetId]: validationsOf(plan, sheetId) },
    conditions: { [sheetId]: conditionsOf(plan, sheetId) },
    notes: { [sheetId]: notesByCell(plan, sheetId) },
    filters: {},
    drawings: {
      [sheetId]: {
        data: Object.fromEntries(drawings.map((drawing) => [drawing.drawingId, drawing])),
        order: drawings.map(({ drawingId }) => drawingId),
      },
    },
    kept: {},
    grids: { [sheetId]: recordOf(plan) },
  };
}

function notesByCell(plan: Plan, sheetId: string): Resources['notes'][string] {
  const rows: Resources['notes'][string] = {};
  for (const note of notesOf(plan, sheetId)) rows[note.row] = { ...rows[note.row], [note.col]: note };
  return rows;
}
