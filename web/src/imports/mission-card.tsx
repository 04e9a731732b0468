import { useTranslation } from 'react-i18next';
import classes from './piece-card.module.css';
import type { PlanMission } from './plan.js';

/** An office with its mailboxes. */
export function MissionCard({ mission }: { mission: PlanMission }) {
  const { t } = useTranslation('missions');
  const { name, kind, city, group, emails, phones } = mission;
  return (
    <>
      <p dir="auto">
        <b>{[name ?? t(`kind.${kind}`), city ?? group].join(', ')}</b>
      </p>
      <p className={classes.facts} dir="auto">
        {[...emails, ...phones].join(' · ')}
      </p>
    </>
  );
}
