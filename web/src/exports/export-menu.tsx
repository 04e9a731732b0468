import { Button, Menu } from '@mantine/core';
import { IconDownload, IconFileTypeCsv, IconFileTypeDocx } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { addressOf, type ExportFilter } from './export-filter.js';
import classes from './export-menu.module.css';
import { makeExport } from './exports.queries.js';

interface ExportMenuProps {
  /** What is on screen. */
  filter: ExportFilter;
  /** What will be in the file: "As the timeline is narrowed now". */
  what?: string;
  /** Beside the heading of a section. */
  compact?: boolean;
}

const ICONS = { docx: IconFileTypeDocx, csv: IconFileTypeCsv };

/** Takes what is on screen out as a file, as far as the person may read it. */
export function ExportMenu({ filter, what, compact = false }: ExportMenuProps) {
  const { t } = useTranslation('exports');
  const make = useChange((format: ExportFormat) => makeExport({ format, filter }));
  return (
    <Menu>
      <Menu.Target>
        <Button
          className={compact ? undefined : classes.button}
          size={compact ? 'compact-sm' : undefined}
          leftSection={<IconDownload size={16} stroke={1.5} aria-hidden="true" />}
          loading={make.isPending}
        >
          <span className={compact ? undefined : classes.word}>{t('menu.export')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {what && <Menu.Label>{what}</Menu.Label>}
        {(['docx', 'csv'] as const).map((format) => {
          const Icon = ICONS[format];
          return (
            <Menu.Item
              key={format}
              leftSection={<Icon size={16} stroke={1.5} aria-hidden="true" />}
              onClick={() => make.mutate(format)}
            >
              {t(`format.${format}`)}
            </Menu.Item>
          );
        })}
        <Menu.Item component={Link} to="/exports" search={addressOf(filter) as never}>
          {t('menu.more')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
