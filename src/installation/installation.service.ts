import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { edit } from '../platform/database/edit.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type { ChangeView } from '../users/change.dto.js';
import { changesOf } from '../users/changes.js';
import type { ChangeInstallationDto, InstallationView } from './installation.dto.js';
import { INSTALLATION, Installation } from './installation.entity.js';

/** What holds for everybody here. */
@Injectable()
export class InstallationService {
  async find(em: EntityManager): Promise<InstallationView> {
    const { mailLinksOnly, version, updatedAt } = await em.findOneByOrFail(Installation, { id: INSTALLATION });
    return { mailLinksOnly, version, updatedAt: updatedAt.toISOString() };
  }

  /** @throws Problem 412 */
  async change(em: EntityManager, version: number, dto: ChangeInstallationDto): Promise<InstallationView> {
    await edit(em, Installation, INSTALLATION, version, dto);
    return this.find(em);
  }

  /** Newest first. */
  history(em: EntityManager, page: PageQuery): Promise<Page<ChangeView>> {
    return changesOf(em, [{ scope: 'installation', id: INSTALLATION }], page);
  }
}
