import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ComponentChildren;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly closing?: { readonly label: string; readonly close: () => void };
  readonly notice?: string;
}

export const tabId = (id: string): string => `mp-tab-${id}`;

/** W3C's pattern of tabs: one stop for the Tab key, arrows between tabs, Home and End; the panel follows the arrows. */
export function Tabs({ label, tabs, chosen, onChoose, closing, notice }: TabsProps) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);

  function move(event: KeyboardEvent, from: number): void {
    const to = destination(event.key, from, tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (to === undefined || !tab) return;
    event.preventDefault();
    onChoose(tab.id);
    buttons.current[to]?.focus();
  }

  return (
    <>
      <div class="mp-bar">
        <div class="mp-tabs" role="tablist" aria-label={label}>
          {tabs.map((tab, i) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={tabId(tab.id)}
              class="mp-tab"
              aria-selected={tab.id === chosen}
              aria-controls={`mp-view-${tab.id}`}
              tabIndex={tab.id === chosen ? 0 : -1}
              ref={(button) => {
                buttons.current[i] = button;
              }}
              onClick={() => onChoose(tab.id)}
              onKeyDown={(event) => move(event, i)}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {closing && (
          <button
            type="button"
            class="mp-close"
            aria-label={closing.label}
            title={closing.label}
            onClick={closing.close}
          >
            ×
          </button>
        )}
      </div>
      {notice && <p class="mp-notice">{notice}</p>}
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`mp-view-${tab.id}`}
          class="mp-view"
          aria-labelledby={tabId(tab.id)}
          hidden={tab.id !== chosen}
        >
          {tab.content}
        </div>
      ))}
    </>
  );
}

function destination(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % count;
    case 'ArrowLeft':
      return (from + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
