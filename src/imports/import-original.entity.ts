import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Corrections } from './corrections.js';
import { Import } from './import.entity.js';

/** What came in, byte for byte, and what a person said about it. Hidden from whoever may not read all that was made of it. */
@Entity('import_original')
export class ImportOriginal {
  @ForeignKey(() => Import)
  @PrimaryColumn('uuid')
  id: string;

  @Column('bytea')
  content: Buffer;

  @Column('jsonb', { default: {} })
  corrections: Corrections;
}
