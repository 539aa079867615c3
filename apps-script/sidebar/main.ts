import '../../panel/panel.css';
import { mountPanel } from '../../panel/mount';
import { DECIMAL_ATTRIBUTE, LANGUAGE_ATTRIBUTE, SCRIPT_LANGUAGE_ATTRIBUTE } from '../panel/protocol';
import { sheetsHost } from './host';
import './sidebar.css';

/** Written in by the build. */
declare const MUTU_VERSION: string;

const place = document.getElementById('panel');
if (place) {
  const isFrench = (attribute: string): boolean => place.getAttribute(attribute) !== 'en';
  const language = isFrench(LANGUAGE_ATTRIBUTE) ? 'fr' : 'en';
  document.documentElement.lang = language === 'fr' ? 'fr-CA' : 'en-CA';
  const host = sheetsHost({
    language,
    scriptLanguage: isFrench(SCRIPT_LANGUAGE_ATTRIBUTE) ? 'fr' : 'en',
    decimalComma: place.getAttribute(DECIMAL_ATTRIBUTE) !== 'point',
  });
  mountPanel(place, host, { version: MUTU_VERSION });
}
