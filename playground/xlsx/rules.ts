import type { IRange, IWorksheetData } from '@univerjs/core';
import type { ConditionalFormattingRule, DataValidation } from 'exceljs';
import { cellName, joinedRanges, readRange } from '../../xlsx/geometry';
import type { BookSheet } from '../../xlsx/read/book';
import { withoutTables } from '../../xlsx/read/tables';
import { attribute, childOf, childrenOf, type Element, flag, numberIn, readText } from '../../xlsx/read/xml';
import { ruleFromFile } from './conditions';
import { readFilter } from './filters';
import type { Condition } from './resources';
import type { Reading } from './sheet-reader';
import { validationFromFile } from './validations';

const MOST_RANGES = 20_000;
/** Cells under rules, counted once a rule: beyond, the page would spend its time looking at them. */
const MOST_CELLS = { validations: 200_000, conditions: 2_000_000 };
/** A rule's formula longer than Excel's own. */
const MOST_LENGTH = 8192;

/** Validations, conditional formats, notes and filter of a sheet. */
export function readRules(file: BookSheet, id: string, sheet: IWorksheetData, reading: Reading): void {
  const rules = new RuleReader(file, id, sheet, reading);
  rules.readValidations();
  rules.readConditions();
  rules.readNotes();
  readFilter(file, id, sheet, reading);
}

class RuleReader {
  private ranges = 0;
  private readonly cells = { validations: 0, conditions: 0 };

  constructor(
    private readonly file: BookSheet,
    private readonly id: string,
    private readonly sheet: IWorksheetData,
    private readonly reading: Reading,
  ) {}

  /** As far as the sheet goes, for a rule of a whole column. */
  private rangesOf(names: string, kind: keyof typeof MOST_CELLS): IRange[] {
    const { rowCount, columnCount } = this.sheet;
    const found = names.trim().split(/\s+/).filter(Boolean);
    this.ranges += found.length;
    if (this.ranges > MOST_RANGES) return [];
    const ranges = found.flatMap((name) => {
      const range = readRange(name, rowCount, columnCount);
      const endRow = Math.min(range.endRow, rowCount - 1);
      const endColumn = Math.min(range.endColumn, columnCount - 1);
      const isThere = range.startRow <= endRow && range.startColumn <= endColumn;
      return isThere ? [{ ...range, endRow, endColumn }] : [];
    });
    for (const range of ranges) {
      this.cells[kind] += (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1);
    }
    return this.cells[kind] > MOST_CELLS[kind] ? [] : ranges;
  }

  /** A formula of a rule, written for the first cell of its range. */
  private formulaIn(element: Element | undefined, [first]: readonly IRange[]): string | undefined {
    const written = readText((childOf(element, 'f') ?? element)?.text ?? '').trim();
    if (written === '' || written.length > MOST_LENGTH) return undefined;
    const place = { sheet: this.file.name, row: first?.startRow ?? 0, column: first?.startColumn ?? 0 };
    return withoutTables(written.replace(/^=/, ''), this.reading.book.tables, place);
  }

  readValidations(): void {
    const { id, reading } = this;
    // Rules that say the same of several places are one.
    const byRule = new Map<string, { rule: DataValidation; ranges: IRange[] }>();
    for (const element of this.file.validations) {
      const ranges = this.rangesOf(attribute(element, 'sqref') ?? childOf(element, 'sqref')?.text ?? '', 'validations');
      const rule = ranges.length > 0 ? this.validationIn(element, ranges) : undefined;
      if (!rule) {
        reading.leftOut.add('validations');
        continue;
      }
      const text = JSON.stringify(rule);
      const known = byRule.get(text);
      if (known) known.ranges.push(...ranges);
      else byRule.set(text, { rule, ranges });
    }
    const validations = [...byRule.values()].map(({ rule, ranges }, index) =>
      validationFromFile(rule, `${id}-validation-${index + 1}`, joinedRanges(ranges)),
    );
    if (validations.length > 0) reading.resources.validations[id] = validations;
  }

  private validationIn(element: Element, ranges: readonly IRange[]): DataValidation | undefined {
    const type = attribute(element, 'type') ?? 'none';
    const formulae = [childOf(element, 'formula1'), childOf(element, 'formula2')]
      .map((formula) => this.formulaIn(formula, ranges))
      .filter((formula) => formula !== undefined)
      .map((formula) => (type === 'date' ? this.since1900(formula) : formula));
    if (type === 'none' || formulae.length === 0) return undefined;
    const text = (name: string): string | undefined => {
      const written = attribute(element, name);
      return written === undefined ? undefined : readText(written);
    };
    return {
      // An hour is a part of a day: its limits are decimals.
      type: (type === 'time' ? 'decimal' : type) as 'decimal',
      operator: (attribute(element, 'operator') ?? 'between') as 'between',
      formulae,
      allowBlank: flag(element, 'allowBlank'),
      showErrorMessage: flag(element, 'showErrorMessage'),
      showInputMessage: flag(element, 'showInputMessage'),
      errorStyle: attribute(element, 'errorStyle'),
      error: text('error'),
      errorTitle: text('errorTitle'),
      prompt: text('prompt'),
      promptTitle: text('promptTitle'),
    };
  }

  private since1900(formula: string): string {
    const day = Number(formula);
    return this.reading.book.isFrom1904 && Number.isFinite(day) ? String(day + 1462) : formula;
  }

  readConditions(): void {
    const { id, reading } = this;
    const found: { priority: number; condition: Condition }[] = [];
    this.file.conditions.forEach(({ ref, rules }, group) => {
      const ranges = this.rangesOf(ref, 'conditions');
      const [first] = ranges;
      if (!first) {
        reading.leftOut.add('conditions');
        return;
      }
      rules.forEach((element, index) => {
        const file = this.fileRule(element, ranges);
        const rule = ruleFromFile(file, cellName(first.startRow, first.startColumn));
        if (!rule) {
          reading.leftOut.add('conditions');
          return;
        }
        const cfId = `${id}-condition-${group + 1}-${index + 1}`;
        const condition = { cfId, ranges, stopIfTrue: flag(element, 'stopIfTrue'), rule };
        found.push({ priority: numberIn(element, 'priority') ?? found.length, condition });
      });
    });
    const conditions = found.sort((a, b) => a.priority - b.priority).map(({ condition }) => condition);
    if (conditions.length > 0) reading.resources.conditions[id] = conditions;
  }

  private fileRule(element: Element, ranges: readonly IRange[]): ConditionalFormattingRule {
    const { styles } = this.reading.book;
    const dxf = numberIn(element, 'dxfId');
    const scale = childOf(element, 'colorScale') ?? childOf(element, 'dataBar');
    const colors = childrenOf(scale, 'color').map((color) => ({ argb: styles.palette.argb(color) }));
    const formulae = childrenOf(element, 'formula')
      .map((formula) => this.formulaIn(formula, ranges))
      .filter((formula) => formula !== undefined);
    const rule = {
      type: attribute(element, 'type') ?? '',
      priority: numberIn(element, 'priority') ?? 0,
      operator: attribute(element, 'operator'),
      formulae: formulae.length > 0 ? formulae : undefined,
      text: attribute(element, 'text'),
      rank: numberIn(element, 'rank'),
      percent: flag(element, 'percent'),
      bottom: flag(element, 'bottom'),
      aboveAverage: flag(element, 'aboveAverage', true),
      equalAverage: flag(element, 'equalAverage'),
      cfvo: childrenOf(scale, 'cfvo').map((limit) => ({
        type: attribute(limit, 'type') ?? 'num',
        value: attribute(limit, 'val'),
      })),
      color: scale?.name === 'dataBar' ? colors[0] : colors,
      style: dxf === undefined ? undefined : styles.conditions[dxf],
    };
    return rule as unknown as ConditionalFormattingRule;
  }

  readNotes(): void {
    const { id, reading } = this;
    for (const { cell, text } of this.file.notes) {
      if (!/^[A-Z]{1,3}\d{1,7}$/.test(cell)) continue;
      const { startRow: row, startColumn: column } = readRange(cell, 1, 1);
      reading.resources.notes[id] ??= {};
      reading.resources.notes[id][row] ??= {};
      const size = { width: 200, height: 100 };
      reading.resources.notes[id][row][column] = {
        id: `${id}-note-${row}-${column + 1}`,
        row,
        col: column,
        ...size,
        note: text,
      };
    }
  }
}
