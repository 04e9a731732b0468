import { useTranslation } from 'react-i18next';
import type { StateRef } from '../api/types.js';
import { Flag } from '../ui/flag.js';
import classes from './row-fields.module.css';
import { TokenField } from './token-field.js';
import { matches } from './who.js';

const MOST = 8;

interface Props {
  id: string;
  label: string;
  placeholder: string;
  known: (StateRef & { officialName?: string | null })[];
  chosen: StateRef[];
  /** It is typed into as soon as its dialog is open. */
  first?: boolean;
  invalid?: boolean;
  onChange(chosen: StateRef[]): void;
}

/** Several states, by name. */
export function StatesField(props: Props) {
  return (
    <div>
      <label className={classes.label} htmlFor={props.id}>
        {props.label}
      </label>
      <StateTokens {...props} />
    </div>
  );
}

/** The field alone, for a form that sets its own labels. */
export function StateTokens({ known, chosen, onChange, ...field }: Props) {
  const { t } = useTranslation('engagements');
  const taken = new Set(chosen.map((state) => state.id));
  return (
    <TokenField
      {...field}
      tokens={chosen.map((state) => ({ key: state.id, label: state.name, mark: <Flag iso2={state.iso2} /> }))}
      optionsFor={(typed) =>
        known
          .filter((state) => !taken.has(state.id) && matches(typed, [state.name, state.officialName ?? '', state.id]))
          .slice(0, MOST)
          .map((state) => ({
            key: state.id,
            label: state.name,
            heading: t('token.states'),
            mark: <Flag iso2={state.iso2} />,
          }))
      }
      onPick={(key) => {
        const picked = known.find((state) => state.id === key);
        if (picked) onChange([...chosen, { id: picked.id, iso2: picked.iso2, name: picked.name }]);
      }}
      onRemove={(key) => onChange(chosen.filter((state) => state.id !== key))}
    />
  );
}
