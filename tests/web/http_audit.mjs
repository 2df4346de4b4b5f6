// Runs the audits of graphql-http against AUDITED_URL as the holder of AUDITED_TOKEN; prints what each found, as JSON.
import { serverAudits } from 'graphql-http';

const authorization = `Bearer ${process.env.AUDITED_TOKEN}`;
const audits = serverAudits({
  url: process.env.AUDITED_URL,
  fetchFn: (url, init) => fetch(url, { ...init, headers: { ...init?.headers, authorization } }),
});
const found = [];
for (const audit of audits) {
  const { id, name, status, reason } = await audit.fn();
  found.push({ id, name, status, reason });
}
console.log(JSON.stringify(found));
