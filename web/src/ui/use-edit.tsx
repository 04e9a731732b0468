import { type FetchQueryOptions, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { useChange } from '../api/use-change.js';
import { conflictsBetween, differ, merged } from '../engagements/conflict.js';
import { ConflictDialog } from './conflict-dialog.js';
import { fieldText } from './field-text.js';
import { say } from './toast.js';
import { useLeft, useUnsaved } from './unsaved.js';
import { useDraft } from './use-draft.js';

interface Versioned {
  version: number;
}

interface EditOptions<Kept extends Versioned, Draft extends object, Key extends QueryKey> {
  /** The record as it was when the form opened. */
  kept: Kept;
  /** Its fields as the form holds them. */
  draftOf: (kept: Kept) => Draft;
  save: (version: number, draft: Draft) => Promise<Kept>;
  /** How the record is read: again when somebody saved first, and never an older one after saving. */
  query: FetchQueryOptions<Kept, Error, Kept, Key>;
  /** The address of the form, if what is left unsaved there shall be kept. */
  place?: string;
  /** The words on the fields. */
  labels: { [Field in keyof Draft]: string };
  /** What those fields hold, in words, that `fieldText` cannot tell. */
  words?: { [Field in keyof Draft]?: (value: Draft[Field]) => string };
  onSaved: (kept: Kept) => void;
}

/**
 * Edits a record that others may edit at the same time. What only they changed is taken over silently; where both changed
 * the same field, a dialog shows both texts and the person decides.
 */
export function useEdit<Kept extends Versioned, Draft extends object, Key extends QueryKey>(
  options: EditOptions<Kept, Draft, Key>,
) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  // What was left is compared with the record as it was then, so that nobody's edit since is silently undone.
  const left = useLeft<{ base: Kept; draft: Draft }>(options.place);
  const [base, setBase] = useState(left?.base ?? options.kept);
  const [theirs, setTheirs] = useState<Kept | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useDraft(options.draftOf(base), { problem, left: left?.draft });
  const value = { base, draft: form.draft };
  const settle = useUnsaved({ place: options.place, value, changed: form.changed });
  const change = useChange((edit: { version: number; draft: Draft }) => options.save(edit.version, edit.draft), {
    onDone: (kept) => {
      const key: QueryKey = options.query.queryKey;
      queries.setQueryData<Kept>(key, () => kept);
      settle();
      options.onSaved(kept);
    },
    onProblem: (refusal, { draft }) => (refusal.status === 412 ? void meet(draft) : setProblem(refusal)),
  });
  const save = (version: number, draft: Draft) => {
    setProblem(null);
    change.mutate({ version, draft });
  };

  async function meet(mine: Draft) {
    const now = await queries
      .fetchQuery({ ...options.query, staleTime: 0 })
      .catch((error: Problem) => setProblem(error));
    if (!now) return;
    const conflicts = conflictsBetween(options.draftOf(base), mine, options.draftOf(now));
    if (conflicts.length > 0) return setTheirs(now);
    if (differ(options.draftOf(base), options.draftOf(now))) say(t('conflict.merged'));
    keepMine(now, mine);
  }

  function keepMine(now: Kept, mine: Draft) {
    const both = merged(options.draftOf(base), mine, options.draftOf(now), new Set());
    setBase(now);
    setTheirs(null);
    form.replace(both);
    save(now.version, both);
  }

  function takeTheirs(now: Kept) {
    setBase(now);
    setTheirs(null);
    form.replace(options.draftOf(now));
  }

  function inWords<Field extends keyof Draft>(field: Field, value: unknown): string {
    const words = options.words?.[field];
    return words ? words(value as Draft[Field]) : fieldText(value);
  }

  const conflicts = theirs && conflictsBetween(options.draftOf(base), form.draft, options.draftOf(theirs));
  return {
    ...form,
    /** Goes to its `RecordForm`. */
    state: { problem, saving: change.isPending, onSave: () => save(base.version, form.draft) },
    /** Goes beside the form. */
    dialog: theirs && conflicts && (
      <ConflictDialog
        opened
        fields={conflicts.map(({ field, mine, theirs: other }) => ({
          label: options.labels[field],
          mine: inWords(field, mine),
          theirs: inWords(field, other),
        }))}
        onKeepMine={() => keepMine(theirs, form.draft)}
        onTakeTheirs={() => takeTheirs(theirs)}
        onClose={() => setTheirs(null)}
      />
    ),
  };
}
