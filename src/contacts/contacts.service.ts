import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { edit } from '../platform/database/edit.js';
import { containing, pageByName } from '../platform/database/name-order.js';
import type { Page } from '../platform/http/page.js';
import { bringBack, changeRecord, createRecord, findRecord, putAway } from '../platform/visibility/records.js';
import { recordViews } from '../users/record.view.js';
import { Contact } from './contact.entity.js';
import type { ContactsQuery, ContactView, CreateContactDto, PatchContactDto } from './contacts.dto.js';
import type { LeftPostDto, PostingDto } from './postings.dto.js';
import { PostingsService } from './postings.service.js';

/** By family name, where it is known which of the names it is. */
const ORDER = `coalesce(r.family_name || ' ', '') || r.name`;
const orderOf = ({ familyName, name }: Contact) => (familyName === null ? name : `${familyName} ${name}`);

@Injectable()
export class ContactsService {
  constructor(
    private readonly postings: PostingsService,
    private readonly clock: Clock,
  ) {}

  async list(em: EntityManager, { state, mission, q, left, ...page }: ContactsQuery): Promise<Page<ContactView>> {
    const query = em.createQueryBuilder(Contact, 'r');
    const posted =
      'exists (select from posting p left join mission m on m.id = p.mission_id where p.contact_id = r.id and';
    if (state) query.andWhere(`${posted} m.state_id = :state)`, { state });
    if (mission) query.andWhere(`${posted} m.id = :mission)`, { mission });
    if (q) query.andWhere(`(r.name ilike :q or array_to_string(r.emails, ' ') ilike :q)`, { q: containing(q) });
    if (left !== undefined) {
      query.andWhere(`${left ? 'not ' : ''}${posted} :today between p.from_day and p.to_day)`, {
        today: this.clock.now(),
      });
    }
    const { items, ...rest } = await pageByName(query, page as ContactsQuery, orderOf, ORDER);
    return { ...rest, items: await this.views(em, items) };
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<ContactView> {
    return (await this.views(em, [await findRecord(em, Contact, id)]))[0]!;
  }

  /** The visible ones among these, in the order of their names. */
  async some(em: EntityManager, ids: string[]): Promise<ContactView[]> {
    const query = em.createQueryBuilder(Contact, 'r').where({ id: In(ids) });
    return this.views(em, await query.orderBy(ORDER).addOrderBy('r.id').getMany());
  }

  /** @throws Problem 422 */
  async create(em: EntityManager, dto: CreateContactDto): Promise<ContactView> {
    const { visibility, readers, postings = [], ...values } = dto;
    const id = await createRecord(em, Contact, values, { visibility, readers });
    for (const [index, posting] of postings.entries()) {
      await this.postings.add(em, id, posting, `/postings/${index}`);
    }
    return this.find(em, id);
  }

  /** @throws Problem 404, 412, 422 */
  async patch(
    em: EntityManager,
    id: string,
    version: number,
    dto: PatchContactDto,
    editor: string,
  ): Promise<ContactView> {
    const { visibility, readers, ...values } = dto;
    await changeRecord(em, Contact, id, version, values, { visibility, readers }, editor);
    return this.find(em, id);
  }

  /** @throws Problem 404, 412 */
  remove(em: EntityManager, id: string, version: number): Promise<void> {
    return putAway(em, Contact, id, version);
  }

  /** @throws Problem 404, 412 */
  async restore(em: EntityManager, id: string, version: number): Promise<ContactView> {
    await bringBack(em, Contact, id, version);
    return this.find(em, id);
  }

  /** @throws Problem 404, 412, 422 */
  addPosting(em: EntityManager, id: string, version: number, dto: PostingDto): Promise<ContactView> {
    return this.changing(em, id, version, () => this.postings.add(em, id, dto));
  }

  /** @throws Problem 404, 412, 422 */
  patchPosting(em: EntityManager, id: string, version: number, posting: string, dto: PostingDto): Promise<ContactView> {
    return this.changing(em, id, version, () => this.postings.change(em, id, posting, dto));
  }

  /** @throws Problem 404, 412 */
  removePosting(em: EntityManager, id: string, version: number, posting: string): Promise<ContactView> {
    return this.changing(em, id, version, () => this.postings.remove(em, id, posting));
  }

  /** @throws Problem 404, 412, 422 */
  leavePost(em: EntityManager, id: string, version: number, dto: LeftPostDto): Promise<ContactView> {
    return this.changing(em, id, version, () => this.postings.leave(em, id, dto));
  }

  /** The contact's version is raised first: that locks it, and stands for its postings. */
  private async changing(
    em: EntityManager,
    id: string,
    version: number,
    change: () => Promise<void>,
  ): Promise<ContactView> {
    await findRecord(em, Contact, id);
    await edit(em, Contact, id, version, {});
    await change();
    return this.find(em, id);
  }

  private async views(em: EntityManager, contacts: Contact[]): Promise<ContactView[]> {
    const records = await recordViews(em, contacts);
    const postings = await this.postings.views(
      em,
      contacts.map(({ id }) => id),
    );
    return contacts.map((contact) => ({
      ...records.get(contact.id)!,
      name: contact.name,
      familyName: contact.familyName,
      honorific: contact.honorific,
      pronunciation: contact.pronunciation,
      formOfAddress: contact.formOfAddress,
      languages: contact.languages,
      emails: contact.emails,
      phones: contact.phones,
      lastVerifiedOn: contact.lastVerifiedOn,
      note: contact.note,
      postings: postings.get(contact.id)!,
      currentPosting: this.postings.heldOn(postings.get(contact.id)!),
    }));
  }
}
