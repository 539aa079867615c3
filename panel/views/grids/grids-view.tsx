import { useState } from 'preact/hooks';
import { inLanguage, type Text } from '../../../core/values/text';
import { usePanel } from '../../context';
import { galleryGrids, gallerySteps, wholeFile } from '../../gallery.generated';
import { isRefused, type Progress } from '../../host';
import { NeedsWorkbook } from '../../parts/needs-workbook';
import type { GalleryGrid } from '../../picture';
import { searchGrids } from '../../search';
import { COMMON } from '../../texts/common';
import { GRIDS } from '../../texts/grids';
import { GridPicture } from './grid-picture';

type Insert = (choice: string, filled: boolean) => void;

/** The gallery, along the six steps: what each grid is for, and two buttons to insert it. */
export function GridsView() {
  const { host, say, announce, language } = usePanel();
  const [progress, setProgress] = useState<Progress>();
  const [question, setQuestion] = useState('');
  const isAsked = question.trim() !== '';
  const found = isAsked ? searchGrids(question, language) : [];

  async function inserted(choice: string, filled: boolean): Promise<void> {
    const outcome = await host.insertGrids(choice, { filled, onProgress: setProgress });
    if (isRefused(outcome)) return announce(inLanguage(outcome.refused, language), 'refused');
    const { sheets, warnings, undo = host.undo } = outcome;
    const done =
      sheets.length > 1
        ? say(GRIDS.insertedMany, { n: sheets.length })
        : say(GRIDS.inserted, { sheets: sheets.join(', ') });
    const undoing = say(undo === 'copies' ? GRIDS.remove : GRIDS.undo);
    announce([done, undoing, ...warnings].join(' '));
    // One goes on in the new sheet, and Ctrl+Z there takes it back.
    host.focusCells();
  }

  const insert: Insert = (choice, filled) => {
    // One at a time; the buttons keep the focus, so they are not disabled.
    if (progress) return;
    setProgress({ current: 0, total: 0, sheet: '' });
    inserted(choice, filled)
      .catch((problem: unknown) => {
        console.error(problem);
        announce(say(COMMON.unexpected), 'refused');
      })
      .then(() => setProgress(undefined));
  };

  return (
    <div class="mp-stack">
      {host.cannot.grids && <NeedsWorkbook />}
      <p>{say(GRIDS.intro)}</p>
      <div class="mp-field">
        <label for="mp-search-grids">{say(GRIDS.search)}</label>
        <input
          id="mp-search-grids"
          type="search"
          autocomplete="off"
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </div>
      <p class="mp-count" role="status">
        {isAsked && countOf(found.length)}
      </p>
      {progress && <ProgressLine progress={progress} />}
      {found.map((grid) => (
        <Grid key={grid.id} grid={grid} isBusy={progress !== undefined} insert={insert} />
      ))}
      {found.length === 0 && <Gallery isBusy={progress !== undefined} insert={insert} />}
    </div>
  );

  function countOf(count: number): string {
    if (count === 0) return say(GRIDS.foundNone, { words: question.trim() });
    return count === 1 ? say(GRIDS.foundOne) : say(GRIDS.found, { n: count });
  }
}

/** The whole guide, then every grid, step by step. */
function Gallery({ isBusy, insert }: { isBusy: boolean; insert: Insert }) {
  const { say, language } = usePanel();
  return (
    <>
      <article class="mp-grid mp-whole">
        <div>
          <h2>{inLanguage(wholeFile.name, language)}</h2>
          <p class="mp-grid-title">{inLanguage(wholeFile.title, language)}</p>
        </div>
        <p>{inLanguage(wholeFile.purpose, language)}</p>
        <Buttons id={wholeFile.id} name={wholeFile.name} isBusy={isBusy} insert={insert} />
      </article>
      <div>
        {gallerySteps.map(({ step, title }, i) => {
          const grids = galleryGrids.filter((grid) => grid.step === step);
          return (
            grids.length > 0 && (
              <details class="mp-fold" key={step} open={i === 0}>
                <summary>
                  <h2 class="mp-step-title">{inLanguage(title, language)}</h2>{' '}
                  <span class="mp-help">
                    {grids.length === 1 ? say(GRIDS.countOne) : say(GRIDS.count, { n: grids.length })}
                  </span>
                </summary>
                {grids.map((grid) => (
                  <Grid key={grid.id} grid={grid} isBusy={isBusy} insert={insert} />
                ))}
              </details>
            )
          );
        })}
      </div>
    </>
  );
}

function Grid({ grid, isBusy, insert }: { grid: GalleryGrid; isBusy: boolean; insert: Insert }) {
  const { language } = usePanel();
  return (
    <article class="mp-grid">
      <div class="mp-grid-head">
        <GridPicture picture={grid.picture} />
        <div class="mp-grid-name">
          <h3>{inLanguage(grid.name, language)}</h3>
          <p class="mp-grid-title">{inLanguage(grid.title, language)}</p>
        </div>
      </div>
      <p>{inLanguage(grid.purpose, language)}</p>
      <Buttons id={grid.id} name={grid.name} isBusy={isBusy} insert={insert} />
    </article>
  );
}

function Buttons({ id, name, isBusy, insert }: { id: string; name: Text; isBusy: boolean; insert: Insert }) {
  const { host, say, language } = usePanel();
  if (host.cannot.grids) return null;
  const named = { name: inLanguage(name, language) };
  return (
    <div class="mp-row">
      <button
        type="button"
        class="mp-button mp-main"
        aria-disabled={isBusy}
        aria-label={say(GRIDS.filledOf, named)}
        onClick={() => insert(id, true)}
      >
        {say(GRIDS.filled)}
      </button>
      <button
        type="button"
        class="mp-button"
        aria-disabled={isBusy}
        aria-label={say(GRIDS.emptyOf, named)}
        onClick={() => insert(id, false)}
      >
        {say(GRIDS.empty)}
      </button>
    </div>
  );
}

function ProgressLine({ progress: { current, total, sheet } }: { progress: Progress }) {
  const { say } = usePanel();
  const isKnown = total > 0;
  return (
    <div class="mp-progress" role="status">
      <progress
        aria-label={say(GRIDS.progressLabel)}
        max={isKnown ? total : undefined}
        value={isKnown ? current : undefined}
      />
      {isKnown && <span>{say(GRIDS.progress, { current, total, sheet })}</span>}
    </div>
  );
}
