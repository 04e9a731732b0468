import classes from './keys.module.css';

const APPLE = /Mac|iPhone|iPad/.test(navigator.platform);

/** How a key is called on this machine; `Mod` is Ctrl or Command. */
export function keyName(key: string): string {
  return key === 'Mod' ? (APPLE ? '⌘' : 'Ctrl') : key;
}

/** A keyboard shortcut, as a quiet hint; hidden where there is no keyboard. */
export function Keys({ keys }: { keys: string[] }) {
  return (
    <span className={classes.keys} aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key}>{keyName(key)}</kbd>
      ))}
    </span>
  );
}
