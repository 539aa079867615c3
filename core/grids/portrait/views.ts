import { t } from '../language';

export const STRENGTH = t('Force', 'Strength');
export const WEAKNESS = t('Faiblesse', 'Weakness');
export const NEUTRAL = t('Neutre', 'Neutral');
export const OPINIONS = { strength: STRENGTH, weakness: WEAKNESS, neutral: NEUTRAL };
export type Opinion = keyof typeof OPINIONS;
