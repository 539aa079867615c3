import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
} from '@univerjs/core';

const ACROSS: Partial<Record<HorizontalAlign, string>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};
const DOWN: Partial<Record<VerticalAlign, string>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
};
/** Univer's own, where a style says none. */
const FONT = { family: 'Arial', size: 11 };
const PADDING = { t: 0, b: 2, l: 2, r: 2 };

type Lines = Nullable<{ readonly s?: number; readonly cl?: Nullable<{ readonly rgb?: Nullable<string> }> }>;

export const fontOf = ({ bl, it, fs, ff }: IStyleData): string =>
  `${it === BooleanNumber.TRUE ? 'italic ' : ''}${bl === BooleanNumber.TRUE ? 'bold ' : ''}${fs ?? FONT.size}pt "${ff ?? FONT.family}", Arial, sans-serif`;

/** What a style gives to a cell on paper, as CSS. */
export function styleOf(style: IStyleData, cell: Nullable<ICellData>): string {
  const { cl, bg, ht, vt, bd, ul, st, pd } = style;
  const edges = (['t', 'b', 'l', 'r'] as const).map((edge) => lineOf(edge, bd?.[edge]));
  const decoration = [ul?.s ? 'underline' : '', st?.s ? 'line-through' : ''].join(' ').trim();
  const { t = PADDING.t, r = PADDING.r, b = PADDING.b, l = PADDING.l } = pd ?? {};
  return [
    `font:${fontOf(style).replace(/"/g, "'")}`,
    `padding:${t}px ${r}px ${b}px ${l}px`,
    `text-align:${ACROSS[ht ?? HorizontalAlign.UNSPECIFIED] ?? sideOf(cell)}`,
    `vertical-align:${DOWN[vt ?? VerticalAlign.UNSPECIFIED] ?? 'bottom'}`,
    cl?.rgb ? `color:${cl.rgb}` : '',
    bg?.rgb ? `background:${bg.rgb}` : '',
    decoration && `text-decoration:${decoration}`,
    ...edges,
  ]
    .filter((one) => one !== '')
    .join(';');
}

/** Numbers stand on the right, true and false in the middle. */
function sideOf(cell: Nullable<ICellData>): string {
  if (cell?.t === CellValueType.NUMBER) return 'right';
  return cell?.t === CellValueType.BOOLEAN ? 'center' : 'left';
}

const EDGES = { t: 'top', b: 'bottom', l: 'left', r: 'right' } as const;
const lineOf = (edge: keyof typeof EDGES, line: Lines): string =>
  line?.s ? `border-${EDGES[edge]}:1px solid ${line.cl?.rgb ?? '#000'}` : '';
