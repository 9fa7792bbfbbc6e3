/** Which of the reference server's dialects a server calls. `none`: it answers by itself. */
type Upstream = "openai" | "anthropic" | "none";

/** A package of a registry, at its one version. */
interface Package {
  readonly registry: "npm" | "PyPI";
  readonly name: string;
  readonly version: string;
}

/** Where a server has to listen, and whom it calls. */
export interface Place {
  /** Of 127.0.0.1, and free. */
  readonly port: number;
  /** Base URL of the reference server, without a slash at the end; empty where the server needs none. */
  readonly upstream: string;
  /** What `install` gave back. */
  readonly installed: string;
  /** An empty folder for configuration, logs and state; also the home directory of the server. */
  readonly folder: string;
}

/** The command that starts a server; it stays in the foreground. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  /** Added to a small environment without anybody's keys. */
  readonly env?: Readonly<Record<string, string>>;
  /** Written below the folder of the place before the start, by relative path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A server that other people wrote, and how it is put under test. */
export interface ThirdParty {
  /** How the command line, the page and the file of judgements call it. */
  readonly name: string;
  /** How its authors call it. */
  readonly title: string;
  readonly source: Package;
  readonly upstream: Upstream;
  /** A paragraph for the page: what the server is, and what somebody who uses it should know of the run. */
  readonly about: string;
  /** One or two sentences for the page: command and settings that matter. */
  readonly how: string;
  /** Installs it, where it is not there yet, and gives the folder that `launch` needs. */
  readonly install: () => string;
  readonly launch: (place: Place) => Launch;
  /** Milliseconds it may take to listen; 60000 by default. */
  readonly patience?: number;
  /** What `run` is told beyond URL, model and key. */
  readonly target: {
    /** Path before `/v1/messages`; none by default. */
    readonly path?: string;
    readonly model: string;
    /** The key that the server takes from its clients. */
    readonly key: string;
    /** `name: value` lines sent with each request; `{upstream}` stands for the URL of the reference server. */
    readonly headers?: readonly string[];
    /** `name=on|off|auto`, each with the reason. */
    readonly features?: Readonly<Record<string, string>>;
    /** Cases that would judge where the server was run and not the server, each with the reason. */
    readonly skip?: Readonly<Record<string, string>>;
  };
}

/** The key the reference server takes from the servers before it. */
export const upstreamKey = "sk-upstream";

/** The only model of the reference server. */
export const upstreamModel = "obedient-1";
