import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, client } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import { Problem } from '../api/problem.js';
import type { ExportAudience, ExportFormat } from '../api/types.js';
import type { ExportFilter } from './export-filter.js';

export const exportsQuery = infiniteQueryOptions({
  queryKey: ['exports'],
  queryFn: ({ pageParam: cursor }) => answer(client.GET('/api/exports', { params: { query: { cursor } } })),
  ...byCursor,
});

interface Wanted {
  format: ExportFormat;
  audience?: ExportAudience;
  bom?: boolean;
  filter: ExportFilter;
}

/** Puts an export on record and brings its file to the person. */
export async function makeExport({ filter, ...wanted }: Wanted): Promise<void> {
  const body = { report: 'engagements', ...wanted, ...filter } as const;
  const { href } = await answer(client.POST('/api/exports', { body }));
  await fetchFile(href);
}

/** Brings the file of an export to the person; a long document takes a while. */
export async function fetchFile(href: string): Promise<void> {
  const response = await fetch(href, { credentials: 'same-origin' }).catch(() => null);
  if (!response) throw Problem.unreachable();
  if (!response.ok) throw await Problem.from(response);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'engagements';
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
