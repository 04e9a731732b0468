import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../api/types.js';
import { VisibilityGlyph, VisibilityMark } from '../ui/visibility-mark.js';
import { VISIBILITIES } from './engagement.js';
import { MENU } from './menu.js';
import classes from './visibility-field.module.css';

interface Props {
  label: string;
  value: Visibility;
  onChange(visibility: Visibility): void;
}

/** Who may read: the four levels, each with what it means. */
export function VisibilitySelect({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Menu {...MENU} position="top-start">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          aria-label={`${label}: ${t(`visibility.${value}`)}`}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          <VisibilityMark visibility={value} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        <Menu.RadioGroup value={value} onChange={(chosen) => onChange(chosen as Visibility)}>
          {VISIBILITIES.map((visibility) => (
            <Menu.RadioItem key={visibility} value={visibility} closeMenuOnClick>
              <span className={classes.level}>
                <VisibilityGlyph visibility={visibility} /> {t(`visibility.${visibility}`)}
              </span>
              <span className={classes.means}>{t(`readers.explain.${visibility}`)}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
