import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { Readership } from '../ui/readers-picker.js';
import type { Corrections } from './plan.js';

type Kept = { id: string; version: number };

export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports'],
  queryFn: ({ pageParam: cursor }) => answer(client.GET('/api/imports', { params: { query: { limit: 50, cursor } } })),
  ...byCursor,
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: () => answer(client.GET('/api/imports/{id}', { params: { path: { id } } })),
  });

/** Keeps a page and says what would become of it; nothing else is written yet. */
export function planImport(page: { text: string; state: string | null; fileName: string | null }) {
  const { text, state, fileName } = page;
  const body = { kind: 'state-page' as const, text, ...(state ? { state } : {}), ...(fileName ? { fileName } : {}) };
  return answer(client.POST('/api/imports', { body }));
}

export function correctImport(kept: Kept, corrections: Corrections) {
  const params = { path: { id: kept.id }, header: ifMatch(kept) };
  return answer(client.PATCH('/api/imports/{id}', { params, body: { corrections } }));
}

/** Who may read the page and its plan; what it adds is not touched by it. */
export function setImportReaders(kept: Kept, readership: Readership) {
  const params = { path: { id: kept.id }, header: ifMatch(kept) };
  return answer(client.PATCH('/api/imports/{id}', { params, body: readership }));
}

export function applyImport(kept: Kept) {
  return answer(client.POST('/api/imports/{id}/apply', { params: { path: { id: kept.id }, header: ifMatch(kept) } }));
}

export function undoImport(kept: Kept) {
  return answer(client.POST('/api/imports/{id}/undo', { params: { path: { id: kept.id }, header: ifMatch(kept) } }));
}

export function dropImport(kept: Kept) {
  return answer(client.DELETE('/api/imports/{id}', { params: { path: { id: kept.id }, header: ifMatch(kept) } }));
}
