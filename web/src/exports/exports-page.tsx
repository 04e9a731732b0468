import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { TitleBlock } from '../ui/title-block.js';
import { ExportForm } from './export-form.js';
import { ExportTable } from './export-table.js';
import { exportsQuery } from './exports.queries.js';

/** The history as a file, for us or for others. */
export function ExportsPage() {
  const { t } = useTranslation('exports');
  const query = useInfiniteQuery(exportsQuery);
  return (
    <Page narrow>
      <TitleBlock title={t('title')} about={t('about')} />
      <ExportForm />
      <Section title={t('earlier.title')}>
        <Loaded query={query} lines={3}>
          {(data) => {
            const exports = itemsOf(data);
            return exports.length > 0 ? (
              <ExportTable exports={exports} />
            ) : (
              <EmptyState quiet title={t('earlier.empty')} />
            );
          }}
        </Loaded>
        <MoreButton query={query} />
      </Section>
    </Page>
  );
}
