/** The panel alone in a page: what scripts of the tests bundle. ?lang=en, ?host=preview, ?undo=copies. */
import { mountPanel } from '../../panel/mount';
import { previewHost } from '../../panel/preview-host';
import { FakeHost } from './fake-host';
import { WORKBOOK } from './fake-workbook';

const asked = new URLSearchParams(location.search);
const language = asked.get('lang') === 'en' ? 'en' : 'fr';
const undo = asked.get('undo') === 'copies' ? 'copies' : 'one-step';
const host = asked.get('host') === 'preview' ? previewHost(language) : new FakeHost(WORKBOOK, { language, undo });
document.documentElement.lang = language;
const place = document.getElementById('panel');
if (place) mountPanel(place, host, { version: '1.2.3' });
Object.assign(window, { host });
