import { Fragment } from 'react';

/** Several mailboxes or phone numbers, each on a line and ready to use. */
export function Addresses({ kind, of }: { kind: 'mailto' | 'tel'; of: string[] }) {
  return of.map((address, index) => (
    <Fragment key={address}>
      {index > 0 && <br />}
      <a href={`${kind}:${kind === 'tel' ? address.replace(/[^+\d]/g, '') : address}`} dir="ltr">
        {address}
      </a>
    </Fragment>
  ));
}
