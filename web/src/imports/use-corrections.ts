import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { say, sayProblem } from '../ui/toast.js';
import type { CorrectionChange } from './corrections.js';
import { correctImport, importQuery } from './imports.queries.js';

/**
 * Corrects a plan, one correction after the other: each starts from what the one before left, so that quick answers are
 * neither lost nor take each other for somebody else's.
 */
export function useCorrections(id: string) {
  const { t } = useTranslation('imports');
  const queries = useQueryClient();
  const { queryKey } = importQuery(id);
  return useMutation({
    scope: { id: `import ${id}` },
    mutationFn: (change: CorrectionChange) => {
      const now = queries.getQueryData(queryKey);
      if (!now) throw new Error('A plan that is not on screen cannot be corrected.');
      return correctImport(now, change(now.corrections));
    },
    onSuccess: (plan) => void queries.setQueryData(queryKey, plan),
    onError: async (error) => {
      if (!(error instanceof Problem)) throw error;
      if (error.code !== 'stale') return sayProblem(error);
      await queries.invalidateQueries({ queryKey });
      say(t('stale'));
    },
  });
}
