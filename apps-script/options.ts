import type { Language } from '../core';

/** Fixed when the bundle is built: one language, one version, one way of being installed per deployment. */
declare const MUTU_LANGUAGE: Language;
declare const MUTU_VERSION: string;
declare const MUTU_ADD_ON: boolean;
declare const MUTU_TIME_ZONE: string;

export const language = MUTU_LANGUAGE;
export const version = MUTU_VERSION;
/** An add-on has its menu under « Extensions »; a script bound to a spreadsheet has one of its own. */
export const isAddOn = MUTU_ADD_ON;
/** The one of appsscript.json, in which Dates give their day and hour. */
export const scriptTimeZone = MUTU_TIME_ZONE;
