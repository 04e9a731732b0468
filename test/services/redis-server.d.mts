/** A Redis that forgets all when it is stopped. */
export interface RedisServer {
  url: string;
  port: number;
  /** Ends it at once, as a power cut would. */
  stop(): Promise<void>;
}

/**
 * Debian's redis-server as a child process on loopback, with a folder of its own.
 * @param port left out: a free one
 * @throws Error when it is not installed
 */
export function startRedis(port?: number): Promise<RedisServer>;
