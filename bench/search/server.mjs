/** Serves folders as a web host does, with gzip, and counts what goes out. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm',
};

/**
 * @param {Object<string, string>} folders address to folder; the first that fits
 * @returns {Promise<{port: number, sent: {path: string, bytes: number}[], close: () => void}>}
 */
export async function serve(folders) {
  const sent = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url.split('?')[0]);
    const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start));
    const file = join(folder, path.slice(prefix.length) + (path.endsWith('/') ? 'index.html' : ''));
    try {
      const body = gzipSync(readFileSync(file));
      sent.push({ path, bytes: body.length });
      response.writeHead(200, {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Content-Encoding': 'gzip',
      });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, sent, close: () => server.close() };
}
