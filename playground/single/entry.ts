/**
 * The one script of mutu.html, which is both the page and its worker: carried once rather than twice. What it imports
 * runs only where it is wanted.
 */
if (typeof document === 'undefined') void import('../worker');
else void import('../main');
