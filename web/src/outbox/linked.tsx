import type { ReactNode } from 'react';

/** All but those by which the recipient alone can act: they are not kept here, and lead nowhere. */
const ADDRESS = /(https?:\/\/(?![^\s<>"]*\/from-mail\/)[^\s<>"]+)/;

/** A text with its web addresses made links. */
export function linked(text: string): ReactNode[] {
  return text.split(ADDRESS).map((piece, index) =>
    index % 2 === 1 ? (
      // Pieces of a fixed text have no identity but their place.
      <a key={index} href={piece} rel="noreferrer">
        {piece}
      </a>
    ) : (
      piece
    ),
  );
}
