import classes from './note.module.css';

/** Our own words at length; nothing when there are none. */
export function Note({ text }: { text: string }) {
  if (text.trim() === '') return null;
  return (
    <div className={`note ${classes.note}`} dir="auto">
      {text}
    </div>
  );
}
