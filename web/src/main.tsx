import './app/tokens.css';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './app/base.css';
import './app/mantine.css';
import { createRoot } from 'react-dom/client';
import { onSignedOut } from './api/client.js';
import { queryClient } from './api/query-client.js';
import { App } from './app/app.js';
import { startI18n } from './app/i18n.js';
import { router } from './app/router.js';

onSignedOut(() => {
  const { pathname, href } = router.state.location;
  // Whoever comes by a link in a mail need not sign in.
  if (pathname === '/sign-in' || pathname.startsWith('/from-mail/')) return;
  queryClient.clear();
  void router.navigate({ to: '/sign-in', search: { to: href } });
});

await startI18n();
const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
createRoot(container).render(<App />);
