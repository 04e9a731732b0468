import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { TitleBlock } from '../ui/title-block.js';
import { ImportList } from './import-list.js';
import { importsQuery } from './imports.queries.js';
import { PasteForm } from './paste-form.js';

/** A page comes in by pasting it or choosing its file; below stands what came in before. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const query = useInfiniteQuery(importsQuery);
  return (
    <Page>
      <TitleBlock title={t('title')} about={t('about')} />
      <PasteForm />
      <Section title={t('earlier')}>
        <Loaded query={query} lines={4}>
          {(data) => <ImportList imports={itemsOf(data)} />}
        </Loaded>
        <MoreButton query={query} />
      </Section>
    </Page>
  );
}
