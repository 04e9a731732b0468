import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type {
  AppControllerRoute,
  AppViewRoute,
  BullBoardQueues,
  ControllerHandlerReturnType,
  IServerAdapter,
  UIConfig,
} from '@bull-board/api/typings/app';

/** What the board answers to one request. */
export interface BoardAnswer {
  status: number;
  type: string;
  body: Buffer | string;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': JSON_TYPE,
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** bull-board's pages, files and readings, found by their address; of what it could do to a queue there is nothing here. */
export class BoardRoutes implements IServerAdapter {
  private queues: BullBoardQueues = new Map();
  private views = '';
  private files = '';
  private uiConfig: UIConfig = {};
  private entry: AppViewRoute | undefined;
  private readings: AppControllerRoute[] = [];
  private readonly onError: { handle?: (error: Error) => ControllerHandlerReturnType } = {};

  /** @param basePath that its pages begin their addresses with */
  constructor(private readonly basePath: string) {}

  setQueues(queues: BullBoardQueues): this {
    this.queues = queues;
    return this;
  }

  setViewsPath(folder: string): this {
    this.views = folder;
    return this;
  }

  setStaticPath(_route: string, folder: string): this {
    this.files = folder;
    return this;
  }

  setEntryRoute(route: AppViewRoute): this {
    this.entry = route;
    return this;
  }

  setErrorHandler(handle: (error: Error) => ControllerHandlerReturnType): this {
    this.onError.handle = handle;
    return this;
  }

  setApiRoutes(routes: AppControllerRoute[]): this {
    this.readings = routes.filter(({ method }) => [method].flat().includes('get'));
    return this;
  }

  setUIConfig(uiConfig: UIConfig): this {
    this.uiConfig = uiConfig;
    return this;
  }

  /** @param path below the base path, decoded; null: there is no such thing */
  async get(path: string, query: Record<string, unknown>): Promise<BoardAnswer | null> {
    if (path.startsWith('/static/')) return this.file(path.slice('/static/'.length));
    if (this.entry && match(this.entry.route, path)) return this.page(this.entry);
    for (const route of this.readings) {
      const params = match(route.route, path);
      if (params) return this.read(route, params, query);
    }
    return null;
  }

  private async file(name: string): Promise<BoardAnswer | null> {
    const path = join(this.files, name);
    const type = TYPES[extname(path)];
    if (!type || !path.startsWith(this.files + sep)) return null;
    const body = await readFile(path).catch(() => null);
    return body && { status: 200, type, body };
  }

  private async page(entry: AppViewRoute): Promise<BoardAnswer> {
    const { name, params } = entry.handler({ basePath: this.basePath, uiConfig: this.uiConfig });
    const template = await readFile(join(this.views, name), 'utf8');
    const body = template.replace(/<%([=-]) (\w+) %>/g, (_, kind: string, word: string) =>
      kind === '=' ? escaped(params[word] ?? '') : (params[word] ?? ''),
    );
    return { status: 200, type: 'text/html; charset=utf-8', body };
  }

  private async read(
    route: AppControllerRoute,
    params: Record<string, string>,
    query: Record<string, unknown>,
  ): Promise<BoardAnswer> {
    const { queues, uiConfig } = this;
    const answered = await Promise.resolve(
      route.handler({ queues, uiConfig, params, query, body: {}, headers: {} }),
    ).catch((error: Error) => this.onError.handle!(error));
    const { status = 200, body } = answered;
    return { status, type: JSON_TYPE, body: JSON.stringify(body) };
  }
}

function match(routes: string | string[], path: string): Record<string, string> | null {
  for (const route of [routes].flat()) {
    const pattern = route.replace(/:(\w+)/g, '(?<$1>[^/]+)');
    const found = new RegExp(`^${pattern}$`).exec(path);
    if (found) return { ...found.groups };
  }
  return null;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
