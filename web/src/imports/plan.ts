export type SpanKind = 'entry' | 'heading' | 'position' | 'contact' | 'mailbox' | 'note' | 'blank' | 'unplaced';
export type Action = 'create' | 'change' | 'same' | 'left-out' | 'refuse';
export type MentionSense =
  | 'asked-about'
  | 'joined-statement-of'
  | 'acted-with'
  | 'host'
  | 'objection'
  | 'met'
  | 'suggested'
  | 'comparison';

export interface Span {
  kind: SpanKind;
  ref: string | null;
  text: string;
}
