import classes from './token-field.module.css';
import type { Token } from './tokens.js';
import type { useListbox } from './use-listbox.js';

export interface TokenOption extends Token {
  heading: string;
}

interface Props {
  label: string;
  options: TokenOption[];
  list: ReturnType<typeof useListbox<TokenOption>>;
  onPick(key: string): void;
}

/** The suggestions under a field, in groups; the field keeps the focus while they are walked. */
export function TokenOptions({ label, options, list, onPick }: Props) {
  return (
    <div id={list.listId} role="listbox" aria-label={label} className={classes.options}>
      {groupsOf(options).map(({ heading, members }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own
        <div key={heading} role="group" aria-label={heading}>
          <div className={classes.heading} aria-hidden>
            {heading}
          </div>
          {members.map(({ option, index }) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
            <div
              key={option.key}
              id={list.optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === list.active}
              className={classes.option}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => list.setActive(index)}
              onClick={() => onPick(option.key)}
            >
              {option.mark}
              <span dir="auto">{option.label}</span>
              {option.detail && (
                <span className={classes.detail} dir="auto">
                  {option.detail}
                </span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function groupsOf(options: TokenOption[]) {
  const groups: { heading: string; members: { option: TokenOption; index: number }[] }[] = [];
  options.forEach((option, index) => {
    const last = groups.at(-1);
    if (last?.heading === option.heading) last.members.push({ option, index });
    else groups.push({ heading: option.heading, members: [{ option, index }] });
  });
  return groups;
}
