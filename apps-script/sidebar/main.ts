import { LOCALE } from '../../core/values/locale';
import { isLanguage, LANGUAGES, type Language } from '../../core/values/text';
import '../../panel/panel.css';
import { mountPanel } from '../../panel/mount';
import { DECIMAL_ATTRIBUTE, LANGUAGE_ATTRIBUTE, SCRIPT_LANGUAGE_ATTRIBUTE } from '../panel/protocol';
import { sheetsHost } from './host';
import './sidebar.css';

/** Written in by the build. */
declare const MUTU_VERSION: string;

const place = document.getElementById('panel');
if (place) {
  const languageIn = (attribute: string): Language => {
    const written = place.getAttribute(attribute);
    return isLanguage(written) ? written : LANGUAGES[0];
  };
  const language = languageIn(LANGUAGE_ATTRIBUTE);
  document.documentElement.lang = LOCALE[language].tag;
  const host = sheetsHost({
    language,
    scriptLanguage: languageIn(SCRIPT_LANGUAGE_ATTRIBUTE),
    decimalComma: place.getAttribute(DECIMAL_ATTRIBUTE) !== 'point',
  });
  mountPanel(place, host, { version: MUTU_VERSION });
}
