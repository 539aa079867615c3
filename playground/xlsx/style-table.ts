import type { IStyleData } from '@univerjs/core';
import type { Style } from 'exceljs';
import { styleFromFile } from './styles';

/** Styles are written once and shared: a sheet of ten thousand cells has a dozen. */
export class StyleTable {
  readonly used: Record<string, IStyleData> = {};
  private readonly keys = new Map<string, string>();
  private readonly byIndex = new Map<number, string | undefined>();

  constructor(private readonly styles: readonly Partial<Style>[]) {}

  patternOf(index: number): string | undefined {
    return this.styles[index]?.numFmt;
  }

  /** The key of a style of the file, if it says anything. */
  keyOf(index: number): string | undefined {
    if (!this.byIndex.has(index)) this.byIndex.set(index, this.keyFor(styleFromFile(this.styles[index] ?? {})));
    return this.byIndex.get(index);
  }

  private keyFor(style: IStyleData): string | undefined {
    const text = JSON.stringify(style);
    if (text === '{}') return undefined;
    const known = this.keys.get(text);
    if (known) return known;
    const key = `style-${this.keys.size + 1}`;
    this.keys.set(text, key);
    this.used[key] = style;
    return key;
  }
}
