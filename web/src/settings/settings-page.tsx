import { useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/link-button.js';
import { Page } from '../ui/page.js';
import { Tabs } from '../ui/tabs.js';
import { TitleBlock } from '../ui/title-block.js';
import { DeletedSection } from './deleted-section.js';
import { DemoSection } from './demo-section.js';
import { FeedsSection } from './feeds-section.js';
import { InstrumentsSection } from './instruments-section.js';
import { MailSection } from './mail-section.js';
import { MeSection } from './me-section.js';
import { PeopleSection } from './people-section.js';
import { RemindersSection } from './reminders-section.js';
import { SignInSection } from './sign-in-section.js';
import { TeamsSection } from './teams-section.js';
import { TokensSection } from './tokens-section.js';

const SECTIONS = {
  me: MeSection,
  reminders: RemindersSection,
  feeds: FeedsSection,
  'sign-in': SignInSection,
  tokens: TokensSection,
  people: PeopleSection,
  teams: TeamsSection,
  instruments: InstrumentsSection,
  mail: MailSection,
  deleted: DeletedSection,
  demo: DemoSection,
} satisfies Record<string, ComponentType>;

function isSection(word: string | undefined): word is keyof typeof SECTIONS {
  return word !== undefined && word in SECTIONS;
}

export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { section } = useSearch({ from: '/shell/settings' });
  const current = isSection(section) ? section : 'me';
  const Section = SECTIONS[current];
  return (
    <Page>
      <TitleBlock
        title={t('title')}
        actions={
          <LinkButton to="/health" variant="subtle">
            {t('health')}
          </LinkButton>
        }
      />
      <Tabs
        label={t('title')}
        tabs={Object.keys(SECTIONS)
          .filter(isSection)
          .map((key) => ({ key, word: t(`section.${key}`), search: { section: key === 'me' ? undefined : key } }))}
        current={current}
      />
      <Section />
    </Page>
  );
}
