/** What is typed of each buyer and of each team: the key by which it shares, and all that says that somebody is there. */

export const BUYER_KEYS = ['volume'];
export const BUYER_FIGURES = ['ownCosts', ...BUYER_KEYS];

export const TEAM_KEYS = ['reach'];
export const TEAM_FIGURES = ['proceeds', 'costs', ...TEAM_KEYS];
