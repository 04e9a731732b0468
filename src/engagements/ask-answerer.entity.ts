import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Ask } from './ask.entity.js';
import { EngagementAttribution } from './engagement-attribution.entity.js';

/** Who answered an ask, as written: like all people, for those alone whom the attribution lets know. */
@Entity('ask_answerer')
@Unique(['askId'])
@Check('ask_answerer_name_check', `length(name) between 1 and 300`)
export class AskAnswerer {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => EngagementAttribution)
  @Index()
  @Column('uuid')
  engagementId: string;

  @ForeignKey(() => Ask, { onDelete: 'CASCADE' })
  @Column('uuid')
  askId: string;

  @Column('text')
  name: string;
}
