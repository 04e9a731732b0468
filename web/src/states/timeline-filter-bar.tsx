import { Button, Checkbox, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MENU } from '../engagements/menu.js';
import classes from './timeline-filter-bar.module.css';
import { hidesSomething, NO_FILTER, SHOWN, type Shown, type TimelineFilter } from './timeline-filters.js';
import { useTimelineFilter } from './use-timeline-filter.js';
import { YearField } from './year-field.js';

/** Kinds, years, and whether only what was asked matters. Everything chosen stands in the address. */
export function TimelineFilterBar() {
  const { t } = useTranslation('states');
  const [filter, onChange] = useTimelineFilter();
  const { t: words } = useTranslation('engagements');
  const set = (change: Partial<TimelineFilter>) => onChange({ ...filter, ...change });
  const label = (shown: Shown) =>
    shown === 'position' || shown === 'follow-up' ? t(`timeline.${shown}`) : words(`kind.${shown}`);
  const [first] = filter.kinds;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a search element would announce more than three small choices are
    <div role="group" className={classes.bar} aria-label={t('timeline.filters')}>
      <Menu {...MENU} position="bottom-start" closeOnItemClick={false}>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            fw={400}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {first === undefined
              ? t('timeline.all-kinds')
              : filter.kinds.length === 1
                ? label(first)
                : t('timeline.some-kinds', { count: filter.kinds.length })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.kinds}>
          <Menu.CheckboxGroup
            value={filter.kinds}
            onChange={(chosen) => set({ kinds: SHOWN.filter((shown) => chosen.includes(shown)) })}
          >
            {SHOWN.map((shown) => (
              <Menu.CheckboxItem key={shown} value={shown}>
                {label(shown)}
              </Menu.CheckboxItem>
            ))}
          </Menu.CheckboxGroup>
        </Menu.Dropdown>
      </Menu>
      <span className={classes.years}>
        <YearField
          label={t('timeline.from')}
          word={t('timeline.from-word')}
          year={filter.from}
          onChange={(from) => set({ from })}
        />
        <span aria-hidden>–</span>
        <YearField
          label={t('timeline.to')}
          word={t('timeline.to-word')}
          year={filter.to}
          onChange={(to) => set({ to })}
        />
      </span>
      <Checkbox
        size="xs"
        label={t('timeline.with-asks')}
        checked={filter.withAsks}
        onChange={(event) => set({ withAsks: event.currentTarget.checked })}
      />
      {hidesSomething(filter) && (
        <Button variant="subtle" size="compact-md" fw={400} onClick={() => onChange(NO_FILTER)}>
          {t('timeline.clear')}
        </Button>
      )}
    </div>
  );
}
