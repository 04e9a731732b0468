import type { CookieSerializeOptions } from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../platform/config/config.js';

const YEAR = 365 * 24 * 3600;

/** The two cookies: of the session, and of a browser that has been here before. Neither can be read by a script. */
@Injectable()
export class Cookies {
  private readonly session: string;
  private readonly device: string;
  private readonly options: CookieSerializeOptions;

  constructor({ baseUrl }: Config) {
    const secure = baseUrl.startsWith('https:');
    this.session = secure ? '__Host-session' : 'session';
    this.device = secure ? '__Host-device' : 'device';
    this.options = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  }

  sessionOf(request: FastifyRequest): string | undefined {
    return request.cookies[this.session];
  }

  deviceOf(request: FastifyRequest): string | undefined {
    return request.cookies[this.device];
  }

  set(reply: FastifyReply, session: string, device: string): void {
    reply.setCookie(this.session, session, this.options);
    reply.setCookie(this.device, device, { ...this.options, maxAge: YEAR });
  }

  /** The browser stays known: signing out is no reason to slow its owner down. */
  clear(reply: FastifyReply): void {
    reply.clearCookie(this.session, this.options);
  }
}
