import type { Language } from '../../core';
import { inLanguage } from '../../core/values/text';
import { showMessage } from '../bar/messages';
import { isCombination, onKeyFirst } from '../keys/first';
import type { Session } from '../session';
import { TEXTS } from '../texts';
import type { Autosave } from './autosave';

/** Ctrl+S, which here has nothing left to do, says so, and where the work is. */
export function answerSave(session: Session, autosave: Autosave, language: Language): void {
  const answer = async (): Promise<void> => {
    await session.finishEditing();
    await autosave.flush();
    const { lastState = 'saved' } = autosave;
    const text = lastState === 'saved' ? TEXTS.savedHere : TEXTS[lastState];
    showMessage(inLanguage(text, language), lastState === 'notSaved' ? 'refused' : 'done');
  };
  onKeyFirst((event) => {
    if (!isCombination(event, 's', { control: true })) return false;
    void answer();
    return true;
  });
}
