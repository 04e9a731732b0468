import { Controller, Get, Logger, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AdministratorsOnly } from '../auth/actor.decorator.js';
import { Problem } from '../platform/http/problem.js';
import { nonceOf } from '../platform/http/security-headers.js';
import { within } from '../platform/jobs/deadline.js';
import type { BoardAnswer } from './board-routes.js';
import { BOARD_PATH, QueueBoard } from './queue-board.js';

const PATIENCE = 10_000;

/** The board's pages, its files and what they read: all behind the guard, and nothing that could change a thing. */
@Controller('queue')
@AdministratorsOnly()
@ApiExcludeController()
export class QueueBoardController {
  private readonly logger = new Logger('QueueBoard');

  constructor(private readonly board: QueueBoard) {}

  @Get(['', '/*'])
  async show(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Record<string, unknown>,
  ): Promise<void> {
    const answer = await this.ask(pathOf(request.url), query);
    if (!answer) throw Problem.notFound();
    const { status, type, body } = answer;
    reply.status(status).type(type);
    if (!type.startsWith('text/html')) return void reply.send(body);
    const nonce = nonceOf(request.raw);
    reply.header('content-security-policy', policy(nonce)).send(page(body.toString(), nonce));
  }

  private async ask(path: string, query: Record<string, unknown>): Promise<BoardAnswer | null> {
    try {
      return await within(PATIENCE, 'the queue', this.board.get(path, query));
    } catch (error) {
      this.logger.warn(`The queue's dashboard: ${(error as Error).message}`);
      const headers = { 'retry-after': '10' };
      throw new Problem(503, 'queue-away', 'The queue does not answer: see Health.', { headers });
    }
  }
}

/** Below the board's own address; a path that cannot be decoded leads nowhere. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.split('?')[0]!).slice(BOARD_PATH.length) || '/';
  } catch {
    return '';
  }
}

/** Of the one style element that its scripts add; another version may need another, which the browser's test tells. */
const ADDED_STYLE = 'sha256-r2N1TB/gHbBtBZFKg7ejmq1acVSREzucTAEw6ga4hoU=';

/** As strict as its page works under: its own files and nobody else's, and the styles that its scripts set on what they draw. */
function policy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}' '${ADDED_STYLE}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'self'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** Without the fonts of another host, and with the nonce of its styles. */
function page(html: string, nonce: string): string {
  return html.replace(/<link href="https:[^>]*>/g, '').replaceAll('<style>', `<style nonce="${nonce}">`);
}
