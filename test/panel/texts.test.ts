import { describe, expect, it } from 'vitest';
import type { Text } from '../../core';
import { LANGUAGES } from '../../core/values/text';
import { CHARTS } from '../../panel/texts/charts';
import { COMMON } from '../../panel/texts/common';
import { FUNCTIONS } from '../../panel/texts/functions';
import { GRIDS } from '../../panel/texts/grids';
import { SCENARIOS } from '../../panel/texts/scenarios';
import { TOOLS } from '../../panel/texts/tools';
import { UNDERSTAND } from '../../panel/texts/understand';

const ALL: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  CHARTS,
  COMMON,
  FUNCTIONS,
  GRIDS,
  SCENARIOS,
  TOOLS,
  UNDERSTAND,
};

const texts = Object.entries(ALL).flatMap(([file, group]) =>
  Object.entries(group).map(([name, text]): [string, Text] => [`${file}.${name}`, text]),
);
const holesIn = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
/** Marks alone say the same in both languages. */
const isSame = (text: Text): boolean => text.same === true || text.fr.replace(/[\s{}\w:.±%]/g, '') === '';

describe('sentences of the panel', () => {
  it.each(texts)('%s is in both languages, with the same holes', (_name, text) => {
    for (const language of LANGUAGES) expect(text[language].trim()).not.toBe('');
    expect(holesIn(text.fr)).toEqual(holesIn(text.en));
    if (!isSame(text)) expect(text.fr).not.toBe(text.en);
  });

  it.each(texts)('%s has curved apostrophes', (_name, text) => {
    expect(text.fr).not.toContain("'");
    expect(text.en).not.toContain("'");
  });
});
