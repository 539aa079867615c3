import { toFrench } from '../../core/formula';
import { type Area, relative } from '../../core/formula/addresses';
import { frenchNames } from '../../core/functions/french-names';
import { CONDITION_LOOKS, STYLES, TAB_COLOR } from '../../core/grids/language/look';
import type { Plan } from '../../core/grids/language/plan';
import { printOf } from '../../core/grids/language/print';
import { CODES, COLUMN, FIRST_VALUE, TOTAL_ABOVE } from '../../core/kept/layout';
import { addressOn } from '../../core/kept/references';
import { LOCALE } from '../../core/values/locale';
import { inLanguage, type Language, type Text } from '../../core/values/text';
import type { Computed } from '../draw-sheet';
import type { AnyoneBook, Block } from './book';
import { cellKey } from './cells';
import { addressNow, changedIn, linksTo, sumOfRows } from './checks';
import { SheetDrawing, WIDTHS } from './drawing';
import type { Dependencies, Figure } from './graph';
import { labelOf } from './label';
import { KINDS, SHEET, TEXTS } from './texts';
import type { Readers, Watch, Watched } from './watched';

/** What the sheet says, before it is laid out. */
export interface Contents {
  readonly book: AnyoneBook;
  readonly dependencies: Dependencies;
  readonly watch: Watch;
  readonly readers: readonly Readers[];
}
export interface SheetOptions {
  readonly language: Language;
  /** Where the spreadsheet of Mutu is on the web, if that is known. */
  readonly address?: string;
  /** What the sheet is called. */
  readonly name: string;
}
export interface AnyoneSheet extends Computed {
  /** One cell a line: above 0, what the line is about is out of date. Figures first, then those that read them. */
  readonly states: Area;
}

export const drawAnyoneSheet = (contents: Contents, options: SheetOptions): AnyoneSheet =>
  new AnyoneSheetDrawing(contents, options).draw();

/** Columns that a heading runs over. */
const ACROSS = WIDTHS.length;
/** Signs of a formula that one reads: whole, it stands beside what is printed. */
const MOST_SHOWN = 140;
/** Addresses in one cell: a formula may be of 8 192 signs. */
const LINKS_IN_A_CELL = 40;
const COUNT = 'F';

class AnyoneSheetDrawing {
  private readonly drawing = new SheetDrawing();
  /** The rows of the lines, known before any is drawn: they call one another. */
  private readonly rows: { readonly figures: number; readonly readers: number; readonly watched: readonly number[] };

  constructor(
    private readonly contents: Contents,
    private readonly options: SheetOptions,
  ) {
    const { dependencies, readers, watch } = contents;
    const figures = FIRST_LINE;
    const afterFigures = figures + dependencies.figures.length;
    const firstReader = afterFigures + (readers.length > 0 ? BETWEEN : 0);
    let next = firstReader + readers.length + BETWEEN;
    const watched = watch.blocks.map((block) => {
      const row = next;
      next += heightOf(block);
      return row;
    });
    this.rows = { figures, readers: firstReader, watched };
  }

  draw(): AnyoneSheet {
    const { dependencies, readers, watch } = this.contents;
    this.drawHead();
    this.drawHeading(TEXTS.figures, [TEXTS.sheet, TEXTS.cell, TEXTS.value, TEXTS.formula, TEXTS.state, TEXTS.changes]);
    this.drawing.text(this.rows.figures - 1, COLUMN.own, CODES.formula, 'small');
    for (const [rank, figure] of dependencies.figures.entries()) this.drawFigure(figure, rank);
    if (readers.length > 0) {
      this.drawing.addRows();
      this.drawHeading(TEXTS.readers, [TEXTS.sheet, TEXTS.cell, undefined, TEXTS.cells, TEXTS.state, TEXTS.changes]);
      for (const one of readers) this.drawReaders(one);
    }
    this.drawing.addRows();
    this.drawHeading(TEXTS.watched, [TEXTS.sheet, TEXTS.cells, TEXTS.kind, TEXTS.before, undefined, TEXTS.changes]);
    this.drawing.text(this.drawing.rows - 1, FIRST_VALUE, CODES.values, 'small');
    for (const block of watch.blocks) this.drawWatched(block);
    return { plan: this.plan(), results: this.drawing.results, states: this.states };
  }

  private say(text: Text): string {
    return inLanguage(text, this.options.language);
  }
  private sheetName(position: number): string {
    return this.contents.book.sheets[position]?.name ?? '';
  }
  private get lastLine(): number {
    const { dependencies, readers } = this.contents;
    return readers.length > 0
      ? this.rows.readers + readers.length - 1
      : this.rows.figures + dependencies.figures.length - 1;
  }
  /** Between the figures and those that read them stand rows that hold texts. */
  private get states(): Area {
    const { figures } = this.rows;
    return { row: figures, column: COLUMN.count, rows: this.lastLine - figures + 1, columns: 1 };
  }

  private drawHead(): void {
    const { drawing, options } = this;
    const { figures } = this.contents.dependencies;
    drawing.addRows(FIRST_LINE - 2);
    drawing.text(0, 0, this.say(TEXTS.title), 'title');
    drawing.heights[0] = 38;
    drawing.wrapped(1, 0, this.say(TEXTS.what), 'purpose', ACROSS);
    const how = options.address ? this.say(TEXTS.howAt).replace('%', () => options.address ?? '') : this.say(TEXTS.how);
    drawing.wrapped(2, 0, how, 'purpose', ACROSS);
    const notes = [
      figures.some(({ isVolatile }) => isVolatile) ? [this.say(TEXTS.datedNote)] : [],
      figures.some((_, rank) => this.isUnwatched(rank)) ? [this.say(TEXTS.unwatchedNote)] : [],
    ].flat();
    if (notes.length > 0) drawing.wrapped(3, 0, notes.join('\n'), 'purpose', ACROSS);
    else drawing.heights[3] = 6;
    const state = `E${this.rows.figures + 1}:E${this.lastLine + 1}`;
    const stale = `COUNTIF(${state},"${this.say(TEXTS.stale)}")`;
    const quoted = (text: Text): string => `"${this.say(text).replace(/"/g, '""')}"`;
    const some = `${stale}&IF(${stale}=1,${quoted(TEXTS.oneStale)},${quoted(TEXTS.manyStale)})`;
    const total = `=IF(${stale}=0,${quoted(TEXTS.allCurrent)},${some})`;
    drawing.formula(TOTAL, 0, total, this.say(TEXTS.allCurrent), 'totalLabel');
    for (let column = 1; column < ACROSS; column++) drawing.text(TOTAL, column, '', 'totalLabel');
  }

  private drawHeading(title: Text, headers: readonly (Text | undefined)[]): void {
    const row = this.drawing.addRows(2);
    for (let column = 0; column < ACROSS; column++) {
      this.drawing.text(row, column, column === 0 ? this.say(title) : '', 'heading');
      const header = headers[column];
      const look = column === COLUMN.count ? 'numberHeader' : 'columnHeader';
      this.drawing.text(row + 1, column, header ? this.say(header) : '', look);
    }
  }

  private drawFigure(figure: Figure, rank: number): void {
    const { drawing } = this;
    const { cells } = this.contents.dependencies;
    const row = drawing.addRows();
    const name = this.sheetName(figure.sheet);
    const { area } = figure;
    const first = { ...area, rows: 1, columns: 1 };
    drawing.wrapped(row, COLUMN.sheet, name, 'label');
    drawing.formula(row, COLUMN.cell, addressNow(name, first, this.say(TEXTS.gone)), relative(first), 'label');
    const value = cells.at(cellKey(figure.sheet, area.row, area.column));
    if (area.rows === 1 && area.columns === 1) drawing.value(row, COLUMN.kind, value?.value, 'label', value?.pattern);
    else drawing.text(row, COLUMN.kind, `${area.rows} × ${area.columns}`, 'label');
    drawing.wrapped(row, COLUMN.text, [labelOf(figure, cells), this.shown(figure.formula)].join('\n').trim(), 'small');
    const own = this.ownRow(rank);
    const links = this.drawLinks(row, figure);
    const changes = [sumOfRows(COUNT, this.watchedBy(rank, figure)), ...links];
    const typed = `${COUNT}${own + 1}>0`;
    drawing.formula(row, COLUMN.count, `=IF(${typed},0,${changes.join('+')})`, 0, 'formula');
    const base = this.stateOf(figure, rank);
    const state = `IF(${COUNT}${row + 1}>0,"${this.say(TEXTS.stale)}","${base}")`;
    drawing.formula(row, COLUMN.state, `=IF(${typed},"${this.say(TEXTS.typed)}",${state})`, base, 'formulaText');
    drawing.text(row, COLUMN.own, figure.formula.replace(/^=/, ''), 'unit');
    drawing.text(row, COLUMN.place, relative(area), 'unit');
  }

  /** The cells that its formula calls: its own first. Gives where they are said to have kept their sizes. */
  private drawLinks(row: number, { sheet, area, written }: Figure): string[] {
    const places = [{ sheet, area }, ...written].map((place: Block) => ({
      sheet: this.sheetName(place.sheet),
      area: place.area,
    }));
    const cells: string[] = [];
    for (let at = 0; at < places.length; at += LINKS_IN_A_CELL) {
      const column = COLUMN.links + at / LINKS_IN_A_CELL;
      this.drawing.formula(row, column, linksTo(places.slice(at, at + LINKS_IN_A_CELL)), 0, 'unit');
      cells.push(relative({ row, column }));
    }
    return cells;
  }

  /**
   * The rows of what a figure depends on. Cells that people fill in are watched for all the figures below them; what native
   * formulas give, and figures typed over, only for those just below, from which they go on down.
   */
  private watchedBy(rank: number, { above }: Figure): number[] {
    const { blocks } = this.contents.watch;
    const chain = new Set([rank, ...above]);
    const rows = this.rows.watched.filter((_, index) => {
      const { kind = 'figure', figures = [] } = blocks[index] ?? {};
      if (kind === 'figure') return false;
      return kind === 'result' ? figures.some((one) => chain.has(one)) : figures.includes(rank);
    });
    return [...rows, ...above.map((upper) => this.ownRow(upper))];
  }

  private isUnwatched(rank: number): boolean {
    const { dependencies, watch } = this.contents;
    return dependencies.figures[rank]?.isOpen === true || watch.beyond.has(rank);
  }

  private stateOf({ isVolatile }: Figure, rank: number): string {
    if (this.isUnwatched(rank)) return this.say(TEXTS.unwatched);
    return this.say(isVolatile ? TEXTS.dated : TEXTS.current);
  }

  private ownRow(rank: number): number {
    const { blocks } = this.contents.watch;
    return this.rows.watched[blocks.length - this.contents.dependencies.figures.length + rank] ?? 0;
  }

  /** As one reads it in that language, less its equal sign: a text that begins with one could pass for a formula. */
  private shown(formula: string): string {
    const { language } = this.options;
    const shown = (LOCALE[language].hasOwnFunctionNames ? toFrench(formula, frenchNames) : formula).replace(/^=/, '');
    return shown.length <= MOST_SHOWN ? shown : `${shown.slice(0, MOST_SHOWN)}…`;
  }

  private drawReaders({ sheet, areas, figures }: Readers): void {
    const { drawing } = this;
    const row = drawing.addRows();
    const name = this.sheetName(sheet);
    const [first] = areas;
    drawing.wrapped(row, COLUMN.sheet, name, 'label');
    const cell = first && { ...first, rows: 1, columns: 1 };
    if (cell) drawing.formula(row, COLUMN.cell, addressNow(name, cell, this.say(TEXTS.gone)), relative(cell), 'label');
    drawing.text(row, COLUMN.kind, '', 'label');
    drawing.wrapped(row, COLUMN.text, areas.map((area) => relative(area)).join(', '), 'small');
    const changes = sumOfRows(
      COUNT,
      figures.map((rank) => this.rows.figures + rank),
    );
    drawing.formula(row, COLUMN.count, `=${changes}`, 0, 'formula');
    const [stale, current] = [this.say(TEXTS.stale), this.say(TEXTS.current)];
    drawing.formula(row, COLUMN.state, `=IF(${COUNT}${row + 1}>0,"${stale}","${current}")`, current, 'formulaText');
  }

  private drawWatched(block: Watched): void {
    const { drawing } = this;
    const { sheet, area, kind } = block;
    const row = drawing.addRows(heightOf(block));
    const name = this.sheetName(sheet);
    drawing.wrapped(row, COLUMN.sheet, name, 'label');
    drawing.formula(row, COLUMN.cell, addressNow(name, area, this.say(TEXTS.gone)), relative(area), 'label');
    drawing.text(row, COLUMN.kind, this.say(KINDS[kind]), 'label');
    drawing.text(row, COLUMN.text, relative(area), 'small');
    drawing.text(row, COLUMN.state, '', 'label');
    const kept = { row, column: FIRST_VALUE, rows: area.rows, columns: area.columns };
    drawing.formula(row, COLUMN.count, changedIn(kind, addressOn(name, area), kept), 0, 'formula', kind !== 'blank');
    if (kind === 'blank') return;
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const cell = this.contents.dependencies.cells.at(cellKey(sheet, area.row + r, area.column + c));
        drawing.value(row + r, FIRST_VALUE + c, cell?.value, 'small', cell?.pattern);
      }
    }
  }

  private plan(): Plan {
    const { drawing } = this;
    const { language, name } = this.options;
    const { warning } = CONDITION_LOOKS;
    const stale = this.say(TEXTS.stale);
    const line = this.rows.figures;
    const columns = drawing.widths;
    const printed = { row: 0, column: 0, rows: this.lastLine + 1, columns: ACROSS };
    const print = printOf(printed, WIDTHS, [], 0, language);
    const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: ACROSS });
    return {
      template: 'mutu',
      language,
      sheet: name,
      tabColor: TAB_COLOR,
      hasGridlines: false,
      columns,
      rows: drawing.heights,
      cells: drawing.cells,
      styles: STYLES,
      merges: [1, 2, 3, TOTAL].map(across),
      frozenRows: TOTAL + 1,
      names: [],
      notes: [],
      validations: [],
      conditions: [
        {
          area: { row: line, column: COLUMN.state, rows: this.lastLine - line + 1, columns: 1 },
          formula: `=$E${line + 1}="${stale}"`,
          ...warning,
        },
        {
          area: across(TOTAL),
          formula: `=COUNTIF($E$${line + 1}:$E$${this.lastLine + 1},"${stale}")>0`,
          ...warning,
        },
      ],
      charts: [],
      protection: { computed: [], inputs: [], lists: [] },
      start: { row: 0, column: 0 },
      print: { ...print, footer: { ...print.footer, text: inLanguage(SHEET, language) } },
      warnings: [],
    };
  }
}

/** The total stands above the lists, and stays in sight; a row, a heading and its columns lead to the first line. */
const TOTAL = 4;
/** The codes are in the row of the names of the columns, just above the first line. */
const FIRST_LINE = TOTAL + TOTAL_ABOVE + 1;
/** A row, a heading and its columns. */
const BETWEEN = 3;

const heightOf = ({ kind, area }: Watched): number => (kind === 'blank' ? 1 : area.rows);
