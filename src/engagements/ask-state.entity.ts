import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { State } from '../states/state.entity.js';
import { Ask } from './ask.entity.js';
import { Engagement } from './engagement.entity.js';

/** A third state that an ask is about: "encourage Mongolia to endorse". */
@Entity('ask_state')
@Unique(['askId', 'stateId'])
export class AskState {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Engagement)
  @Index()
  @Column('uuid')
  engagementId: string;

  @ForeignKey(() => Ask, { onDelete: 'CASCADE' })
  @Column('uuid')
  askId: string;

  @ForeignKey(() => State)
  @Index()
  @Column('text')
  stateId: string;
}
