export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
  body: any;
}

interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
}

/** A browser as far as a server sees it: it keeps its cookies. */
export class Client {
  private cookie = '';

  constructor(private readonly url: string) {}

  async send(method: string, path: string, { body, headers = {} }: Sent = {}): Promise<Answer> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
    if (cookies.length) this.cookie = cookies.join('; ');
    const text = await answer.text();
    const json = /json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, body: json ? JSON.parse(text) : text };
  }

  /** The body of an answer that must be a success. */
  async get(path: string): Promise<Answer['body']> {
    return succeeded(await this.send('GET', path));
  }

  async post(path: string, body: unknown): Promise<Answer['body']> {
    return succeeded(await this.send('POST', path, { body }));
  }

  /** Signs in by a one-time link, as it was printed. */
  byLink(link: string): Promise<Answer> {
    return this.send('POST', '/api/session/link', { body: { token: link.split('#token=')[1] } });
  }

  async signIn(email: string, password: string): Promise<this> {
    await this.post('/api/session', { email, password });
    return this;
  }
}

function succeeded({ status, body }: Answer): Answer['body'] {
  if (status >= 400) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
