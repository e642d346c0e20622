// The count itself: the C++ of votes, law and count, compiled to WebAssembly (src/wasm/main.cpp). This file hands it
// texts and reads its answers; it decides nothing.

export interface Rule {
  path: string;
  kind: "share" | "seats" | "word";
  value: string;
  words: string[];
}
export interface Settings {
  rules: [string, string][];
  join: string[][];
}
export interface TierSeats {
  id: string;
  seats: number;
  status: string;
  by: number[];
}
export interface Counted {
  seats: number;
  complete: boolean;
  majority: number | null;
  open: number;
  tiers: TierSeats[];
  passed: number[];
}
export type WholeResult = Record<string, unknown>; // docs/result.schema.json

// A part of the explanation: a tier's heading, what a step says with its article, or what it compares.
export type Part = { heading: string } | { text: string; cite: string } | { table: "threshold" | "quota"; rows: string[][] };

export class CountError extends Error {}

interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  reserve(size: number): number;
  release(text: number): void;
  answer(engine: number): number;
  answer_length(engine: number): number;
  open_election(text: number, length: number): number;
  count_election(engine: number, settings: number, length: number): void;
  whole_result(engine: number): void;
  explain_result(engine: number, code: number, length: number): void;
}

async function inflate(base64: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).arrayBuffer();
}

// The C library asks for these; a count never writes, reads or exits.
const kSystem = {
  wasi_snapshot_preview1: new Proxy({}, { get: () => () => 0 }) as WebAssembly.ModuleImports,
};

export class Engine {
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();
  private handle = 0;
  rules: Rule[] = [];

  private constructor(private readonly exports: Exports) {}

  // `document` is the text of { law, law_sha256, election }.
  static async open(wasm: string, document: string): Promise<Engine> {
    const { instance } = await WebAssembly.instantiate(await inflate(wasm), kSystem);
    const engine = new Engine(instance.exports as unknown as Exports);
    engine.exports._initialize();
    engine.withText(document, (text, length) => (engine.handle = engine.exports.open_election(text, length)));
    engine.rules = engine.answer<{ rules: Rule[] }>().rules;
    return engine;
  }

  count(settings: Settings): Counted {
    this.withText(JSON.stringify(settings), (text, length) => this.exports.count_election(this.handle, text, length));
    return this.answer<Counted>();
  }

  // Of the last count.
  whole(): WholeResult {
    this.exports.whole_result(this.handle);
    return this.answer<WholeResult>();
  }

  // Of the last count, in sentences.
  explained(code: string): Part[] {
    this.withText(code, (text, length) => this.exports.explain_result(this.handle, text, length));
    return this.answer<Part[]>();
  }

  private withText(text: string, use: (place: number, length: number) => void): void {
    const bytes = this.encoder.encode(text);
    const place = this.exports.reserve(bytes.length);
    new Uint8Array(this.exports.memory.buffer, place, bytes.length).set(bytes);
    use(place, bytes.length);
    this.exports.release(place);
  }

  private answer<T>(): T {
    const place = this.exports.answer(this.handle);
    const bytes = new Uint8Array(this.exports.memory.buffer, place, this.exports.answer_length(this.handle));
    const read = JSON.parse(this.decoder.decode(bytes)) as T & { errors?: { found: string; expected: string }[] };
    const first = read.errors?.[0];
    if (first !== undefined) throw new CountError(`${first.found}: ${first.expected}`);
    return read;
  }
}
