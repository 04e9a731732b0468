import classes from './piece-card.module.css';
import type { PlanContact } from './plan.js';

/** A person with post and mailboxes, as the page has them. */
export function ContactCard({ contact }: { contact: PlanContact }) {
  const { honorific, name, rank, portfolio, office, mission, emails, phones } = contact;
  const post = [[rank, portfolio && `(${portfolio})`].filter(Boolean).join(' '), office, mission].filter(Boolean);
  return (
    <>
      <p dir="auto">
        <b>{[honorific, name].filter(Boolean).join(' ')}</b>
      </p>
      <p className={classes.facts} dir="auto">
        {[...post, ...emails, ...phones].join(' · ')}
      </p>
    </>
  );
}
