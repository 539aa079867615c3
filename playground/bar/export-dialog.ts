import { inLanguage, type Language, type Text } from '../../core/values/text';
import { TEXTS } from '../texts';
import { openDialog } from './dialog';
import { element } from './elements';

export interface Exports {
  page(): void;
  file(isForAnyone: boolean): void;
}

/**
 * What « Exporter » asks: a file or a page; a file for anyone, unless one says that it is for someone who has Mutu. `lost`: what
 * the file that came in had and that one will not have.
 */
export function askWhatToExport(language: Language, exports: Exports, lost: readonly string[]): void {
  const say = (text: Text): string => inLanguage(text, language);
  const [forAnyone, anyone] = choice(say(TEXTS.exportAnyone), true);
  const [, mutu] = choice(say(TEXTS.exportMutu), false);
  const legend = element('legend', {}, say(TEXTS.exportXlsxText));
  openDialog(
    say(TEXTS.exportTitle),
    [
      element('fieldset', { className: 'mutu-choices' }, legend, anyone, mutu),
      ...(lost.length > 0 ? [lossesIn(say(TEXTS.exportLost), lost)] : []),
      element('p', {}, say(TEXTS.exportPageText)),
    ],
    [
      { label: say(TEXTS.cancel) },
      { label: say(TEXTS.exportPage), action: () => exports.page() },
      { label: say(TEXTS.exportXlsx), action: () => exports.file(forAnyone.checked), isMain: true },
    ],
  );
}

function lossesIn(title: string, lost: readonly string[]): HTMLElement {
  const lines = lost.map((line) => element('li', {}, line));
  return element('div', { className: 'mutu-losses' }, element('p', {}, title), element('ul', {}, ...lines));
}

function choice(text: string, checked: boolean): [HTMLInputElement, HTMLLabelElement] {
  const input = element('input', { type: 'radio', name: 'mutu-export', checked });
  return [input, element('label', {}, input, element('span', {}, text))];
}
