/** What Google puts in the pages of a sidebar; its own type definitions say nothing of it. */
interface Runner {
  withSuccessHandler(handler: (answer: string) => void): Runner;
  withFailureHandler(handler: (problem: Error) => void): Runner;
  /** The top-level function of Panel.js. */
  mutuPanel(asked: string): void;
}
interface Google {
  readonly script: {
    readonly run: Runner;
    readonly host: { readonly editor: { focus(): void } };
  };
}

declare const google: Google;

export const runner = (): Runner => google.script.run;
export const focusEditor = (): void => google.script.host.editor.focus();
