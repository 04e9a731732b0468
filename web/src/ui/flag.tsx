import classes from './flag.module.css';

const files = import.meta.glob<string>('../../../node_modules/flag-icons/flags/4x3/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});
const addresses = new Map(
  Object.entries(files).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1, -'.svg'.length), address]),
);

interface FlagProps {
  /** ISO 3166-1 alpha-2. */
  iso2: string;
  size?: 'text' | 'title';
}

/** A state's flag. It always stands beside the name, so that a screen reader need not hear it. */
export function Flag({ iso2, size = 'text' }: FlagProps) {
  const address = addresses.get(iso2.toLowerCase());
  if (!address) return null;
  return <img className={classes.flag} data-size={size} src={address} alt="" loading="lazy" width={20} height={15} />;
}
