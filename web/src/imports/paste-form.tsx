import { Button, FileButton, Textarea } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ClipboardEvent, type DragEvent, type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { useChange } from '../api/use-change.js';
import { Keys } from '../ui/keys.js';
import { StateSelect } from '../ui/state-select.js';
import { planImport } from './imports.queries.js';
import classes from './paste-form.module.css';
import { PasteProblem } from './paste-problem.js';
import { originalOf } from './pasted-text.js';
import { decodeFile, type FileText } from './read-file.js';

type FileProblem = Extract<FileText, { problem: string }>['problem'];

/** The page to be read. What was pasted or chosen is sent as it came, line ends and byte-order mark included. */
export function PasteForm() {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/imports' });
  const [shown, setShown] = useState('');
  const [raw, setRaw] = useState('');
  const [fileName, setFileName] = useState<string | null>(null);
  const [state, setState] = useState(search.state ?? null);
  const [wrong, setWrong] = useState<Problem | FileProblem | 'nothing-pasted' | null>(null);
  const plan = useChange(planImport, {
    onDone: ({ id }) => void navigate({ to: '/imports/$importId', params: { importId: id } }),
    onProblem: setWrong,
  });

  async function choose(file: File | null) {
    if (!file) return;
    const read = decodeFile(new Uint8Array(await file.arrayBuffer()));
    if ('problem' in read) return setWrong(read.problem);
    take(read.text, file.name);
  }

  function take(text: string, name: string | null) {
    setRaw(text);
    setShown(text);
    setFileName(name);
    setWrong(null);
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    // A whole page replaces what is there; a field would quietly change its line ends.
    if (selectionStart === 0 && selectionEnd === value.length) setRaw(event.clipboardData.getData('text/plain'));
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    void choose(event.dataTransfer.files[0] ?? null);
  }

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (plan.isPending) return;
    if (shown.trim() === '') return setWrong('nothing-pasted');
    setWrong(null);
    plan.mutate({ text: originalOf(shown, raw), state, fileName });
  }

  return (
    <form
      className={classes.form}
      onSubmit={submit}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
      }}
    >
      <Textarea
        label={t('paste')}
        placeholder={t('paste-placeholder')}
        classNames={{ input: classes.area }}
        rows={10}
        dir="auto"
        spellCheck={false}
        value={shown}
        onPaste={paste}
        onChange={(event) => {
          setShown(event.currentTarget.value);
          setFileName(null);
        }}
      />
      <div className={classes.below}>
        <FileButton accept="text/plain,.txt,.md" onChange={(file) => void choose(file)}>
          {(props) => (
            <Button {...props} leftSection={<IconFileText size={16} aria-hidden />}>
              {t('choose-file')}
            </Button>
          )}
        </FileButton>
        <span className={classes.file} dir="auto">
          {fileName ? t('from-file', { name: fileName, count: raw.length }) : t('drop')}
        </span>
        <StateSelect
          className={classes.state}
          aria-label={t('state')}
          placeholder={t('state')}
          description={t('state-hint')}
          inputWrapperOrder={['input', 'description']}
          value={state}
          onChange={setState}
        />
        <Button type="submit" variant="filled" loading={plan.isPending} rightSection={<Keys keys={['Mod', '↵']} />}>
          {t('read')}
        </Button>
      </div>
      {wrong && <PasteProblem wrong={wrong} />}
    </form>
  );
}
