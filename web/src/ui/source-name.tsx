/** An address, with what it is in words after it where the source says so. */
const ADDRESS = /^(https?:\/\/\S+)(?:\s+\((.+)\))?$/;

/** Where something is known from: an address is told by its words or its host, and leads there. */
export function SourceName({ source }: { source: string }) {
  const [, address, words] = ADDRESS.exec(source) ?? [];
  if (!address || !URL.canParse(address)) return <bdi>{source}</bdi>;
  return (
    <a href={address} title={address} rel="noreferrer">
      <bdi>{words ?? new URL(address).host.replace(/^www\./, '')}</bdi>
    </a>
  );
}
