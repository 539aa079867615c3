import { keepFirstWords } from './first-words';
import { chosenLanguage } from './language';
import { strings } from './sheet/locales';
import { calculationWorker } from './workers';

/** The first thing that runs: the worker, which calculates, is loaded beside the page and not after it. */
const language = chosenLanguage();
document.documentElement.lang = language;
const worker = calculationWorker(language);
keepFirstWords(worker);
const said = strings(language);
void import('./main').then(async ({ start }) => start(language, await said, worker));
