import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { importQuery } from './imports.queries.js';
import { Preview } from './preview.js';

/** What becomes of a page, or what became of it. */
export function ImportPreviewPage() {
  const { importId } = useParams({ from: '/shell/imports/$importId' });
  const query = useQuery(importQuery(importId));
  return (
    <Page>
      <Loaded query={query} lines={12}>
        {(plan) => <Preview plan={plan} />}
      </Loaded>
    </Page>
  );
}
