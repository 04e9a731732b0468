import { Button, CopyButton, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './settings.module.css';

/** Something that is shown this once, ready to be copied. */
export function SecretOnce({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation('settings');
  return (
    <div className={classes.inline} role="status">
      <TextInput
        label={label}
        description={t('secret.once')}
        value={value}
        readOnly
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={value}>
        {({ copied, copy }) => <Button onClick={copy}>{copied ? t('secret.copied') : t('secret.copy')}</Button>}
      </CopyButton>
    </div>
  );
}
