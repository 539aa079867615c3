import { catalog, type Declaration, type Language } from '../../core';
import { paramsOf } from '../../core/declare/define';
import { FAMILY_NAMES } from '../../core/functions/help/aide';
import { inLanguage } from '../../core/values/text';
import { exampleLabel, formulaOfExample } from '../formula-text';
import { TEXTS } from '../texts';
import { openDialog } from './dialog';
import { element } from './elements';

/** Written in by the build. */
declare const __MUTU_VERSION__: string;

/** =MUTU.SEUIL(coûts_fixes; prix; cout_variable; [excédent]) */
function signatureOf(declaration: Declaration, language: Language): string {
  const labels = paramsOf(declaration).map(([, param]) => {
    const label = inLanguage(param.label, language);
    return param.optional ? `[${label}]` : label;
  });
  return `=MUTU.${declaration.id}(${labels.join(language === 'fr' ? '; ' : ', ')})`;
}

function entryOf(declaration: Declaration, language: Language): HTMLElement {
  const example = formulaOfExample(declaration, language);
  const entry = element(
    'details',
    { className: 'mutu-function' },
    element(
      'summary',
      {},
      element('code', {}, `MUTU.${declaration.id}`),
      element('span', {}, inLanguage(declaration.summary, language)),
    ),
    element('p', {}, element('code', {}, signatureOf(declaration, language))),
  );
  if (example) {
    entry.append(element('p', {}, exampleLabel(language), element('code', {}, example)));
  }
  return entry;
}

/** Every function, by family, from the catalogue. */
export function showHelp(language: Language): void {
  const sections = (Object.keys(FAMILY_NAMES) as Declaration['family'][]).flatMap((family) => {
    const declarations = catalog.filter((declaration) => declaration.family === family);
    if (declarations.length === 0) return [];
    return [
      element('h3', {}, inLanguage(FAMILY_NAMES[family], language)),
      ...declarations.map((declaration) => entryOf(declaration, language)),
    ];
  });
  const intro = element('p', { className: 'mutu-intro' }, inLanguage(TEXTS.helpIntro, language));
  const dialog = openDialog(
    inLanguage(TEXTS.helpTitle, language),
    [intro, ...sections, element('p', { className: 'mutu-version' }, `Mutu ${__MUTU_VERSION__}`)],
    [{ label: inLanguage(TEXTS.close, language), isMain: true }],
  );
  dialog.classList.add('mutu-dialog-wide');
}
