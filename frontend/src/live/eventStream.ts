/** Reads `text/event-stream`: pieces of bytes, cut anywhere, become events. */

export type StreamEvent = { type: string; data: string };

const LINE_END = /\r\n|\r|\n/;

/** One stream's reader. Comments, ids and retry times are passed over; a piece may hold no event, or several. */
export class EventStreamReader {
  #decoder = new TextDecoder();
  #rest = '';
  #type = '';
  #data: string[] = [];

  read(piece: Uint8Array): StreamEvent[] {
    this.#rest += this.#decoder.decode(piece, { stream: true });
    // A carriage return at the very end may be the first half of one line end.
    const end = this.#rest.endsWith('\r') ? this.#rest.length - 1 : this.#rest.length;
    const lines = this.#rest.slice(0, end).split(LINE_END);
    this.#rest = (lines.pop() ?? '') + this.#rest.slice(end);
    return lines.flatMap((line) => this.#take(line) ?? []);
  }

  #take(line: string): StreamEvent | undefined {
    if (line === '') return this.#dispatch();
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') this.#type = value;
    else if (field === 'data') this.#data.push(value);
    return undefined;
  }

  #dispatch(): StreamEvent | undefined {
    const event = { type: this.#type || 'message', data: this.#data.join('\n') };
    // `complete` of a subscription has no data, so a type alone makes an event here.
    const isEmpty = this.#data.length === 0 && this.#type === '';
    this.#type = '';
    this.#data = [];
    return isEmpty ? undefined : event;
  }
}
