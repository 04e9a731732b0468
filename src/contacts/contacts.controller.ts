import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page } from '../platform/http/page.js';
import { ContactsQuery, ContactView, CreateContactDto, PatchContactDto } from './contacts.dto.js';
import { ContactsService } from './contacts.service.js';
import { LeftPostDto, PostingDto } from './postings.dto.js';

@Controller('contacts')
export class ContactsController {
  constructor(
    private readonly database: Database,
    private readonly contacts: ContactsService,
  ) {}

  @Get()
  @ApiPage(ContactView)
  listContacts(@Actor() actor: SignedIn, @Query() query: ContactsQuery): Promise<Page<ContactView>> {
    return this.database.asActor(actor.id, (em) => this.contacts.list(em, query));
  }

  @Post()
  @Location('/api/contacts')
  createContact(@Actor() actor: SignedIn, @Body() body: CreateContactDto): Promise<ContactView> {
    return this.database.asActor(actor.id, (em) => this.contacts.create(em, body));
  }

  @Get(':id')
  getContact(@Actor() actor: SignedIn, @Param('id') id: string): Promise<ContactView> {
    return this.database.asActor(actor.id, (em) => this.contacts.find(em, id));
  }

  @Patch(':id')
  patchContact(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PatchContactDto,
  ): Promise<ContactView> {
    return this.database.asActor(actor.id, (em) => this.contacts.patch(em, id, version, body, actor.id));
  }

  @Delete(':id')
  @HttpCode(204)
  deleteContact(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.contacts.remove(em, id, version));
  }

  @Post(':id/restore')
  @HttpCode(200)
  restoreContact(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<ContactView> {
    return this.database.asActor(actor.id, (em) => this.contacts.restore(em, id, version));
  }

  @Post(':id/postings')
  @HttpCode(200)
  addPosting(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PostingDto,
  ): Promise<ContactView> {
    return this.database.asActor(actor.id, (em) => this.contacts.addPosting(em, id, version, body));
  }

  @Patch(':id/postings/:posting')
  patchPosting(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Param('posting') posting: string,
    @IfMatch() version: number,
    @Body() body: PostingDto,
  ): Promise<ContactView> {
    return this.database.asActor(actor.id, (em) => this.contacts.patchPosting(em, id, version, posting, body));
  }

  @Delete(':id/postings/:posting')
  deletePosting(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Param('posting') posting: string,
    @IfMatch() version: number,
  ): Promise<ContactView> {
    return this.database.asActor(actor.id, (em) => this.contacts.removePosting(em, id, version, posting));
  }

  /** "Has left post": the old posting ends, the next begins; engagements go on showing the posting held that day. */
  @Post(':id/left')
  @HttpCode(200)
  leavePost(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: LeftPostDto,
  ): Promise<ContactView> {
    return this.database.asActor(actor.id, (em) => this.contacts.leavePost(em, id, version, body));
  }
}
