import { ActionIcon, Button, Menu, NativeSelect, NumberInput } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnchorDraft, newAnchor } from './anchor-draft.js';
import classes from './anchor-field.module.css';
import { EventSelect } from './event-select.js';

interface AnchorFieldProps {
  value: AnchorDraft | null;
  onChange: (anchor: AnchorDraft | null) => void;
  /** It comes from a meeting, from which it can be counted. */
  withMeeting: boolean;
  error?: string;
  /** The field for a date of its own. */
  children: ReactNode;
}

const UNITS = ['day', 'week', 'month'] as const;
const DIRECTIONS = ['before', 'after'] as const;
const MOST = 400;

/** A due date of its own, or one that is counted from an event or the meeting and moves with it. */
export function AnchorField({ value, onChange, withMeeting, error, children }: AnchorFieldProps) {
  const { t } = useTranslation('follow-ups');
  if (value) return <Counted value={value} onChange={onChange} error={error} />;
  return (
    <div>
      {children}
      <Menu position="bottom-start" returnFocus={false}>
        <Menu.Target>
          <Button size="compact-sm" rightSection={<IconChevronDown size={14} stroke={1.5} aria-hidden />}>
            {t('anchor.count-from')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onChange(newAnchor('event'))}>{t('anchor.an-event')}</Menu.Item>
          {withMeeting && (
            <Menu.Item onClick={() => onChange(newAnchor('meeting'))}>{t('anchor.the-meeting')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function Counted({ value, onChange, error }: { value: AnchorDraft } & Pick<AnchorFieldProps, 'onChange' | 'error'>) {
  const { t } = useTranslation('follow-ups');
  const { to, count } = value;
  return (
    <div className={classes.field}>
      <NumberInput
        className={classes.count}
        label={t('field.due')}
        min={0}
        max={MOST}
        allowDecimal={false}
        hideControls
        value={count}
        onChange={(typed) => onChange({ ...value, count: Number(typed) })}
      />
      <NativeSelect
        aria-label={t('anchor.unit')}
        value={`${value.when} ${value.unit}`}
        data={DIRECTIONS.flatMap((when) =>
          UNITS.map((unit) => ({ value: `${when} ${unit}`, label: t(`anchor.unit-${when}.${unit}`, { count }) })),
        )}
        onChange={(event) => {
          const [when, unit] = event.currentTarget.value.split(' ');
          onChange({ ...value, when: when as AnchorDraft['when'], unit: unit as AnchorDraft['unit'] });
        }}
      />
      <ActionIcon aria-label={t('anchor.own-date')} title={t('anchor.own-date')} onClick={() => onChange(null)}>
        <IconX size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
      <div className={classes.thing}>
        {to === 'event' ? (
          <EventSelect
            value={value.event}
            onChange={(event) => onChange({ ...value, event })}
            error={error && !value.event ? t('anchor.choose-event') : error}
          />
        ) : (
          t('anchor.the-meeting')
        )}
      </div>
    </div>
  );
}
