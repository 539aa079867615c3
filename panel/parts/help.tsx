import { usePanel } from '../context';
import { HELP } from '../texts/help';

/** Where to read more, what becomes of what one types, and which Mutu this is. */
export function Help() {
  const { host, say, version } = usePanel();
  return (
    <section class="mp-stack mp-about">
      <h3>{say(HELP.title)}</h3>
      {host.helpAddress && (
        <p>
          <a href={host.helpAddress} target="_blank" rel="noopener">
            {say(HELP.reference)} {say(HELP.newTab)}
          </a>
        </p>
      )}
      <p>{say(HELP.privacy)}</p>
      <p class="mp-help">{say(HELP.version, { version })}</p>
    </section>
  );
}
