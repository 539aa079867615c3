import { ICommandService, type Injector, LifecycleService, LifecycleStages } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { CURRENCYFORMAT, DATEFMTLISG, NUMBERFORMAT, SetNumfmtCommand } from '@univerjs/sheets-numfmt';
import { ComponentManager, ILayoutService } from '@univerjs/ui';
import { createElement } from 'react';
import type { Language, Text } from '../../core';
import { formatFixed } from '../../core/values/format';
import { LOCALE } from '../../core/values/locale';
import { inLanguage, same } from '../../core/values/text';
import { groupedPattern, ISO_DATE_PATTERN, moneyPattern, percentPattern, TEXT_PATTERN } from '../formats';

interface Option {
  readonly label: Text;
  readonly pattern: string | null;
  readonly preview: Text;
}
const SEPARATOR = '|';

const optionsIn = (language: Language): (Option | typeof SEPARATOR)[] => [
  { label: { fr: 'Général', en: 'General' }, pattern: null, preview: { fr: '1234,5', en: '1234.5' } },
  { label: { fr: 'Texte', en: 'Text' }, pattern: TEXT_PATTERN, preview: same('') },
  SEPARATOR,
  { label: { fr: 'Nombre', en: 'Number' }, pattern: groupedPattern(2), preview: { fr: '1 234,50', en: '1,234.50' } },
  {
    label: { fr: 'Nombre entier', en: 'Whole number' },
    pattern: groupedPattern(0),
    preview: { fr: '1 235', en: '1,235' },
  },
  {
    label: { fr: 'Pourcentage', en: 'Percentage' },
    pattern: percentPattern(1),
    preview: { fr: '12,5 %', en: '12.5%' },
  },
  SEPARATOR,
  {
    label: { fr: 'Argent', en: 'Money' },
    pattern: moneyPattern(language),
    preview: { fr: '1 234,50 $', en: '$1,234.50' },
  },
  {
    label: { fr: 'Argent, sans cents', en: 'Money, no cents' },
    pattern: moneyPattern(language, 0),
    preview: { fr: '1 235 $', en: '$1,235' },
  },
  SEPARATOR,
  { label: { fr: 'Date', en: 'Date' }, pattern: ISO_DATE_PATTERN, preview: same('2026-03-15') },
  {
    label: { fr: 'Date en lettres', en: 'Long date' },
    pattern: LOCALE[language].patterns.longDate,
    preview: { fr: '15 mars 2026', en: 'March 15, 2026' },
  },
  {
    label: { fr: 'Heure', en: 'Time' },
    pattern: LOCALE[language].patterns.time,
    preview: { fr: '13 h 30', en: '1:30 PM' },
  },
];

/** What Univer registers under this key are its own formats, some of them Chinese, with the sign before the amount. */
const OPTIONS_KEY = 'sheets-numfmt-ui.moreNumfmtType.options';

const OPEN_PANEL = 'sheet.operation.open.numfmt.panel';

/** Formats of here: dollars after their amount in French, ISO dates, hours as the language writes them. */
export function installNumberFormats(injector: Injector, language: Language): void {
  // Univer registers its own list when the grid is drawn.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => offerFormats(injector, language));
  putDollarsWhereTheyGo(injector, language);
  listFormatsOfHere(language);
}

function offerFormats(injector: Injector, language: Language): void {
  const commands = injector.get(ICommandService);
  const choose = (pattern: string | null): void => {
    const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (!range) return;
    const values: { row: number; col: number; pattern?: string }[] = [];
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let col = range.startColumn; col <= range.endColumn; col++) {
        values.push(pattern ? { row, col, pattern } : { row, col });
      }
    }
    void commands.executeCommand(SetNumfmtCommand.id, { values });
    injector.get(ILayoutService).focus();
  };
  const openPanel = (): void => {
    void commands.executeCommand(OPEN_PANEL);
    injector.get(ILayoutService).focus();
  };
  const list = formatList(language, choose, openPanel);
  const components = injector.get(ComponentManager);
  // Its own list goes first: registering over it would be reported on the console.
  (components as unknown as { _components: Map<string, unknown> })._components.delete(OPTIONS_KEY);
  components.register(OPTIONS_KEY, () => list);
}

/** The list never changes: it is drawn once. */
function formatList(language: Language, choose: (pattern: string | null) => void, openPanel: () => void) {
  const line = (key: string, label: Text, preview: Text, onClick: () => void) =>
    createElement(
      'div',
      { key, className: 'mutu-format', onClick },
      createElement('span', null, inLanguage(label, language)),
      createElement('span', { className: 'mutu-format-preview' }, inLanguage(preview, language)),
    );
  const lines = optionsIn(language).map((option, index) =>
    option === SEPARATOR
      ? createElement('hr', { key: `separator-${index}` })
      : line(option.label.en, option.label, option.preview, () => choose(option.pattern)),
  );
  const more = line('more', { fr: 'Autres formats…', en: 'Other formats…' }, same(''), openPanel);
  return createElement('div', { className: 'mutu-formats' }, ...lines, createElement('hr'), more);
}

/** The « $ » button of the toolbar, whose pattern is American. */
const CURRENCY_BUTTON = '"$"#,##0.00_);[Red]("$"#,##0.00)';

function putDollarsWhereTheyGo(injector: Injector, language: Language): void {
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetNumfmtCommand.id) return;
    const { values = [] } = (command.params ?? {}) as { values?: { pattern?: string }[] };
    for (const value of values) if (value.pattern === CURRENCY_BUTTON) value.pattern = moneyPattern(language);
  });
}

/** The lists of the « other formats » panel, which Univer exports and reads each time it opens. */
function listFormatsOfHere(language: Language): void {
  const { patterns, group } = LOCALE[language];
  const dates = [
    { label: '2026-03-15', suffix: ISO_DATE_PATTERN },
    { label: '15/03/2026', suffix: 'dd/mm/yyyy' },
    { label: { fr: '15 mars 2026', en: 'March 15, 2026' }[language], suffix: LOCALE[language].patterns.longDate },
    { label: { fr: '15 mars', en: 'March 15' }[language], suffix: patterns.dayOfMonth },
    { label: { fr: 'mars 2026', en: 'March 2026' }[language], suffix: 'mmmm yyyy' },
    { label: { fr: '13 h 30', en: '1:30 PM' }[language], suffix: LOCALE[language].patterns.time },
    { label: '13:30', suffix: 'hh:mm' },
    { label: '2026-03-15 13:30', suffix: 'yyyy-mm-dd hh:mm' },
  ];
  DATEFMTLISG.splice(0, DATEFMTLISG.length, ...dates);

  const amount = (sign: string): string => patterns.money('#,##0.00', sign);
  const shown = (sign: string): string => ({ fr: `1${group}235\u00a0${sign}`, en: `${sign}1${group}235` })[language];
  const currencies = [
    { label: (sign: string) => `-${shown(sign)}`, suffix: (sign: string) => amount(sign) },
    { label: (sign: string) => `(${shown(sign)})`, suffix: (sign: string) => `${amount(sign)};(${amount(sign)})` },
    {
      label: (sign: string) => `-${shown(sign)}`,
      suffix: (sign: string) => `${amount(sign)};[Red]-${amount(sign)}`,
      color: 'red',
    },
  ];
  CURRENCYFORMAT.splice(0, CURRENCYFORMAT.length, ...(currencies as typeof CURRENCYFORMAT));

  const grouped = formatFixed(1234.56, language, 2);
  const numbers = [
    { label: `-${grouped}`, suffix: '#,##0.00' },
    { label: `(${grouped})`, suffix: '#,##0.00;(#,##0.00)' },
    { label: `-${grouped}`, suffix: '#,##0.00;[Red]-#,##0.00', color: 'red' },
  ];
  NUMBERFORMAT.splice(0, NUMBERFORMAT.length, ...(numbers as typeof NUMBERFORMAT));
}
