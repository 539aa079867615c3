/** Core's sentences say =MUTU.AIDE(); here the name that works is MUTU_AIDE. */
export const withOurNames = (text: string): string => text.replace(/MUTU\.(?=[A-Z])/g, 'MUTU_');
