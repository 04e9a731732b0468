import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type Listener = (em: EntityManager, userId: string) => Promise<void>;

/** Tells the features above that somebody's time zone changed, in the transaction in which it did. */
@Injectable()
export class PersonChanges {
  private readonly listeners: Listener[] = [];

  listen(listener: Listener): void {
    this.listeners.push(listener);
  }

  async tell(em: EntityManager, userId: string): Promise<void> {
    for (const listener of this.listeners) await listener(em, userId);
  }
}
