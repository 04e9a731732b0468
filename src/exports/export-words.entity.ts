import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Export } from './export.entity.js';

/** The words that an export was narrowed to, for whoever asked for it and nobody else. */
@Entity('export_words')
@Check(`length(words) between 1 and 500`)
export class ExportWords {
  @ForeignKey(() => Export)
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  words: string;
}
