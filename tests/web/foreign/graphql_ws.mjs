// graphql-ws used as its manual shows, by lines of JSON: what to run comes in, everything it hears goes out.
//   in   {id, query, variables}   run an operation        {id, stop: true}   leave it
//   out  {id, next} {id, errors} {id, complete: true}     {connected: true} {closed: code}
import { createInterface } from 'node:readline';
import { createClient } from 'graphql-ws';

const say = (said) => process.stdout.write(`${JSON.stringify(said)}\n`);

const client = createClient({
  url: process.env.TRATO_SOCKET,
  connectionParams: { authorization: `Bearer ${process.env.TRATO_TOKEN}` },
  lazy: true,
  keepAlive: 1000,
  retryAttempts: 20,
  shouldRetry: () => true, // a server that is away may show as an error instead of a closed socket
  on: {
    connected: () => say({ connected: true }),
    closed: (event) => say({ closed: event.code }),
  },
});

const leave = new Map();
for await (const line of createInterface({ input: process.stdin })) {
  const { id, stop, query, variables } = JSON.parse(line);
  if (stop) {
    leave.get(id)?.();
    continue;
  }
  const sink = {
    next: (next) => say({ id, next }),
    error: (errors) => say({ id, errors: Array.isArray(errors) ? errors : [{ message: String(errors?.reason ?? errors) }] }),
    complete: () => say({ id, complete: true }),
  };
  leave.set(id, client.subscribe({ query, variables }, sink));
}
await client.dispose();
