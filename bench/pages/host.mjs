/** Serves a built site as a web host does: gzip, and the headers of its own `_headers`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json', '.ics': 'text/calendar', '.woff2': 'font/woff2', '.png': 'image/png',
  '.jpg': 'image/jpeg', '.pdf': 'application/pdf',
};
const COMPRESSED = new Set(['.woff2', '.png', '.jpg', '.pdf']);

/**
 * The blocks of `_headers`: a line with a path, which may end in `*`, and its headers below it.
 * @param {string} text
 * @returns {{start: string, headers: [string, string][]}[]}
 */
function rules(text) {
  const found = [];
  for (const line of text.split('\n').filter((one) => one.trim())) {
    if (line.startsWith(' ')) {
      const colon = line.indexOf(':');
      found.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      found.push({ start: line.trim().replace(/\*$/, ''), headers: [] });
    }
  }
  return found;
}

/**
 * @param {string} folder of the site
 * @returns {Promise<{port: number, close: () => void}>}
 */
export async function host(folder) {
  const all = rules(readFileSync(join(folder, '_headers'), 'utf8'));
  const zipped = new Map();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(request.url.split('?')[0]));
    for (const [name, value] of all.filter(({ start }) => path.startsWith(start)).flatMap(({ headers }) => headers)) {
      response.setHeader(name, value);
    }
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      if (!zipped.has(file)) {
        const bytes = readFileSync(file);
        zipped.set(file, COMPRESSED.has(extname(file)) ? bytes : gzipSync(bytes));
      }
    } catch {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (!COMPRESSED.has(extname(file))) {
      response.setHeader('Content-Encoding', 'gzip');
    }
    response.end(zipped.get(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, close: () => server.close() };
}
