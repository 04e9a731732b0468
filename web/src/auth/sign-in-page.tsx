import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import { queryClient } from '../api/query-client.js';
import { useChange } from '../api/use-change.js';
import { Loading } from '../ui/loading.js';
import { PasswordForm } from './password-form.js';
import classes from './sign-in-page.module.css';

/** The door. A one-time link carries its token behind the `#`, where no server's log ever sees it. */
export function SignInPage() {
  const { t } = useTranslation(['sign-in', 'common']);
  const enter = useEnter();
  const [token] = useState(() => new URLSearchParams(location.hash.slice(1)).get('token'));
  const link = useChange((value: string) => answer(client.POST('/api/session/link', { body: { token: value } })), {
    onDone: enter,
    onProblem: () => {},
  });
  useOnce(() => {
    if (token === null) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    link.mutate(token);
  });
  const refused = link.error !== null;
  return (
    <main className={classes.door}>
      <div className={classes.sheet}>
        <title>{`${t('title')} · ${t('common:app')}`}</title>
        <h1 className={classes.name}>{t('common:app')}</h1>
        <p className={classes.motto}>{t('motto')}</p>
        {refused && (
          <div role="alert" className={classes.refused}>
            <p>{t('link.used')}</p>
            <p className="small soft">{t('link.first')}</p>
          </div>
        )}
        {token !== null && !refused ? <Loading lines={2} /> : <PasswordForm onEntered={enter} />}
      </div>
    </main>
  );
}

/** Goes on to where the person wanted to go, with nothing left of an earlier session. */
function useEnter(): () => void {
  const navigate = useNavigate();
  const { to } = useSearch({ from: '/sign-in' });
  return () => {
    queryClient.clear();
    void navigate({ to: isOurs(to) ? to : '/', replace: true });
  };
}

/** Only an address of this application; `//elsewhere` would lead away. */
function isOurs(to: string | undefined): to is string {
  return (
    to?.startsWith('/') === true &&
    URL.canParse(to, location.origin) &&
    new URL(to, location.origin).origin === location.origin
  );
}

function useOnce(work: () => void): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    work();
  });
}
