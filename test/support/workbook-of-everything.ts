import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  type IWorkbookData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

export const json = (value: unknown): string => JSON.stringify(value);
export const range = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

/** A workbook that has one of everything. */
export const everything = (): IWorkbookData => ({
  id: 'book',
  name: 'Tout',
  appVersion: '0.25.1',
  locale: LocaleType.EN_US,
  styles: {
    strong: { ff: 'Arial', fs: 12, bl: BooleanNumber.TRUE, cl: { rgb: '#1f6d4e' }, bg: { rgb: '#fdf6e3' } },
    money: {
      ff: 'Arial',
      fs: 10,
      n: { pattern: '#,##0.00"\u00a0$"' },
      ht: HorizontalAlign.RIGHT,
      vt: VerticalAlign.TOP,
    },
    wrapped: {
      ff: 'Arial',
      fs: 10,
      tb: WrapStrategy.WRAP,
      bd: { b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#ff0000' } } },
    },
  },
  sheetOrder: ['one', 'two'],
  sheets: {
    one: {
      id: 'one',
      name: 'Coûts & parts',
      cellData: {
        0: { 0: { v: 'Titre', t: CellValueType.STRING, s: 'strong' } },
        1: { 0: { v: 12.5, t: CellValueType.NUMBER, s: 'money' }, 1: { v: 1, t: CellValueType.BOOLEAN } },
        2: {
          0: { f: '=MUTU.SEUIL(A2,25,6)', v: 0.66, t: CellValueType.NUMBER },
          1: { f: '=A2*2', v: 25, t: CellValueType.NUMBER },
        },
        3: { 0: { f: '=MUTU.EXPLIQUER("SEUIL",A2,25,6)', v: 'étape', t: CellValueType.STRING } },
        4: { 0: { v: 'valeur déversée', t: CellValueType.STRING } },
        6: { 0: { f: '=1/0', v: '#DIV/0!', t: CellValueType.STRING, s: 'wrapped' } },
        7: { 0: { v: '00123', t: CellValueType.STRING } },
      },
      mergeData: [range(0, 0, 0, 2)],
      columnData: { 0: { w: 180 }, 2: { w: 60, hd: BooleanNumber.TRUE } },
      rowData: { 0: { h: 40, ia: BooleanNumber.FALSE } },
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      showGridlines: BooleanNumber.FALSE,
      tabColor: '#1f6d4e',
    },
    two: { id: 'two', name: 'Deux', cellData: {}, hidden: BooleanNumber.TRUE },
  },
  resources: [
    {
      name: 'SHEET_DATA_VALIDATION_PLUGIN',
      data: json({
        one: [
          {
            uid: 'a',
            type: 'list',
            ranges: [range(1, 4, 3, 3)],
            formula1: json(['fait', 'annulé']),
            showErrorMessage: true,
            error: 'Choisissez.',
          },
          { uid: 'b', type: 'decimal', operator: 'between', ranges: [range(1, 2, 4, 4)], formula1: '0', formula2: '1' },
        ],
      }),
    },
    {
      name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      data: json({
        one: [
          {
            cfId: 'n',
            ranges: [range(1, 4, 0, 0)],
            stopIfTrue: false,
            rule: {
              type: 'highlightCell',
              subType: 'number',
              operator: 'greaterThan',
              value: 12,
              style: { bg: { rgb: '#ffd6d6' } },
            },
          },
          {
            cfId: 'f',
            ranges: [range(1, 4, 0, 1)],
            stopIfTrue: false,
            rule: {
              type: 'highlightCell',
              subType: 'formula',
              value: '=$A2="x"',
              style: { cl: { rgb: '#b00020' }, it: 1 },
            },
          },
          {
            cfId: 'd',
            ranges: [range(1, 4, 5, 5)],
            stopIfTrue: false,
            rule: {
              type: 'dataBar',
              isShowValue: true,
              config: {
                min: { type: 'min' },
                max: { type: 'max' },
                isGradient: true,
                positiveColor: '#7fbf9f',
                nativeColor: '#e57373',
              },
            },
          },
        ],
      }),
    },
    {
      name: 'SHEET_NOTE_PLUGIN',
      data: json({ one: { 1: { 0: { id: 'n', row: 1, col: 0, width: 200, height: 100, note: 'Prix de 2025' } } } }),
    },
    {
      name: 'SHEET_DEFINED_NAME_PLUGIN',
      data: json({
        x: { id: 'x', name: 'Prix', formulaOrRefString: "'Coûts & parts'!$A$2", localSheetId: 'AllDefaultWorkbook' },
        y: { id: 'y', name: 'Double', formulaOrRefString: '=LAMBDA(v,v*2)', localSheetId: 'AllDefaultWorkbook' },
      }),
    },
  ],
});
