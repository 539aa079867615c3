import { inLanguage, type Language, type Text } from '../../core/values/text';
import { TEXTS } from '../texts';
import { openDialog } from './dialog';
import { element } from './elements';

export interface Exports {
  page(): void;
  file(isForAnyone: boolean): void;
}

/** What « Exporter » asks: a file or a page; a file for anyone, unless one says that it is for someone who has Mutu. */
export function askWhatToExport(language: Language, exports: Exports): void {
  const say = (text: Text): string => inLanguage(text, language);
  const [forAnyone, anyone] = choice(say(TEXTS.exportAnyone), true);
  const [, mutu] = choice(say(TEXTS.exportMutu), false);
  const legend = element('legend', {}, say(TEXTS.exportXlsxText));
  openDialog(
    say(TEXTS.exportTitle),
    [
      element('fieldset', { className: 'mutu-choices' }, legend, anyone, mutu),
      element('p', {}, say(TEXTS.exportPageText)),
    ],
    [
      { label: say(TEXTS.cancel) },
      { label: say(TEXTS.exportPage), action: () => exports.page() },
      { label: say(TEXTS.exportXlsx), action: () => exports.file(forAnyone.checked), isMain: true },
    ],
  );
}

function choice(text: string, checked: boolean): [HTMLInputElement, HTMLLabelElement] {
  const input = element('input', { type: 'radio', name: 'mutu-export', checked });
  return [input, element('label', {}, input, element('span', {}, text))];
}
