import type { TestApp } from '../app.js';

export interface Route {
  method: string;
  /** With parameters as `{id}`. */
  path: string;
}

/** All routes that the router really has, read from its own printing: what no decorator can hide. HEAD goes with GET. */
export function routesOf(app: TestApp): Route[] {
  const printed: string = app.nest.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const above: string[] = [];
  return printed.split('\n').flatMap((line) => {
    const found = /^(.*[├└]── )(\S+)(?: \((.*)\))?$/.exec(line);
    if (!found) return [];
    const [, indent, segment, methods = ''] = found;
    above.length = indent!.length / 4 - 1;
    // the printing leaves out the slash before what may be anything
    above.push(segment === '*' ? '/*' : segment!);
    const path = above
      .join('')
      .replace(/:(\w+)/g, '{$1}')
      .replace(/^(?!\/)/, '/');
    return methods
      .split(', ')
      .filter((method) => method && method !== 'HEAD')
      .map((method) => ({ method, path }));
  });
}
