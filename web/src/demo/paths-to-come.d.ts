type Params = { path?: never; query?: never; header?: never };
type Json<B> = { content: { 'application/json': B } };
interface Op<A> {
  parameters: Params;
  requestBody?: never;
  responses: { 200: Json<A> };
}

/** Addresses that the API's own description will bring. */
declare module '../api/schema.js' {
  interface paths {
    '/api/demo': {
      parameters: Params;
      get: Op<{ loaded: boolean }>;
      post: Op<{ loaded: boolean }>;
      delete: Op<{ removed: number; kept: object[] }>;
    };
  }
}

export {};
