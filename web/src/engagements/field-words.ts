import { useTranslation } from 'react-i18next';
import type { LogForm } from './log-form.js';
import type { WhoToken } from './who.js';

/** A field of the sheet in words, for showing two versions of it side by side. */
export function useFieldWords(): (field: keyof LogForm, form: LogForm) => string {
  const { t } = useTranslation(['engagements', 'common']);
  return (field, form) => {
    switch (field) {
      case 'kinds':
        return form.kinds.map((kind) => t(`kind.${kind}`)).join(', ');
      case 'stage':
        return t(`stage.${form.stage}`);
      case 'attribution':
        return t(`attribution.${form.attribution}`);
      case 'visibility':
        return t(`common:visibility.${form.visibility}`);
      case 'who':
        return form.who.map(nameOfWho).join(', ');
      case 'ours':
        return form.ours.map(nameOfOurs).join(', ');
      case 'readers':
        return Object.values(form.readers)
          .flatMap((refs: { name: string }[]) => refs.map(({ name }) => name))
          .join(', ');
      case 'asks':
        return form.asks.map(({ text, states }) => [text, ...states.map(({ name }) => name)].join(' · ')).join('\n');
      case 'instruments':
        return form.instruments.map(({ name }) => name).join(', ');
      case 'campaigns':
        return form.campaigns.map(({ name }) => name).join(', ');
      case 'quotations':
        return form.quotations
          .map(({ text, speaker }) => [`“${text}”`, speaker].filter(Boolean).join(' · '))
          .join('\n');
      case 'followUps':
        return form.followUps.map(({ title }) => title).join('\n');
      case 'passages':
        return form.passages.map(({ text }) => text).join('\n\n');
      default:
        return form[field];
    }
  };
}

function nameOfWho(token: WhoToken): string {
  if (token.is === 'state') return token.state.name;
  if (token.is === 'mission') return token.mission.label;
  return token.is === 'person' ? token.contact.name : token.name;
}

function nameOfOurs(token: LogForm['ours'][number]): string {
  if (token.is === 'user') return token.user.name;
  return token.is === 'organisation' ? token.organisation.name : token.name;
}
