import { READING } from '../xlsx/messages';

/**
 * The one script of mutu.html, which is both the page and its workers: carried once rather than three times. What it
 * imports runs only where it is wanted.
 */
if (typeof document === 'undefined')
  void (self.name === READING ? import('../xlsx/import-worker') : import('../worker'));
else void import('../start');
