import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Actor, AdministratorsOnly, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { IdParam } from '../platform/http/id-param.decorator.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page, PageQuery } from '../platform/http/page.js';
import { ChangeUserDto, CreateUserDto, NewUserView, SignInLinkView, UserView } from './users.dto.js';
import { UsersService } from './users.service.js';

@Controller('users')
export class UsersController {
  constructor(
    private readonly database: Database,
    private readonly users: UsersService,
  ) {}

  /** All colleagues by name. */
  @Get()
  @ApiPage(UserView)
  listUsers(@Actor() actor: SignedIn, @Query() query: PageQuery): Promise<Page<UserView>> {
    return this.database.asActor(actor.id, (em) => this.users.list(em, query));
  }

  @Get(':id')
  getUser(@Actor() actor: SignedIn, @IdParam() id: string): Promise<UserView> {
    return this.database.asActor(actor.id, (em) => this.users.find(em, id));
  }

  /** A new colleague. */
  @Post()
  @AdministratorsOnly()
  @Location('/api/users')
  createUser(@Actor() actor: SignedIn, @Body() dto: CreateUserDto): Promise<NewUserView> {
    return this.database.asActor(actor.id, (em) => this.users.create(em, dto));
  }

  /** Renames, changes the role, disables or enables. */
  @Patch(':id')
  @AdministratorsOnly()
  changeUser(
    @Actor() actor: SignedIn,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() dto: ChangeUserDto,
  ): Promise<UserView> {
    return this.database.asActor(actor.id, (em) => this.users.change(em, id, version, dto));
  }

  /** A one-time link for somebody who cannot sign in. Used, it ends the password of before, with its sessions and tokens. */
  @Post(':id/sign-in-link')
  @HttpCode(201)
  @AdministratorsOnly()
  makeSignInLink(@Actor() actor: SignedIn, @IdParam() id: string): Promise<SignInLinkView> {
    return this.database.asActor(actor.id, (em) => this.users.makeSignInLink(em, id));
  }
}
