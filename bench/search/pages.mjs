/** The entries of a published site as the other two engines see them: their pages. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const KINDS = { aktiviteter: 'activity', foreninger: 'association', moedesteder: 'place', vaerktoejer: 'tool' };

/** What Pagefind is told to read. */
export const GLOB = `{${Object.keys(KINDS).join(',')}}/*/index.html`;

/** @returns {string} `activity/krolf` of `/aktiviteter/krolf/`; other addresses as they are */
export function refOf(url) {
  const [, folder, id] = /([a-z]+)\/([^/]+)\/(?:index\.html)?$/.exec(url) ?? [];
  return KINDS[folder] ? `${KINDS[folder]}/${id}` : url;
}

/** @returns {{ref: string, url: string, title: string, summary: string, body: string}[]} */
export function pages(site) {
  return Object.keys(KINDS).flatMap((folder) =>
    readdirSync(join(site, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => page(join(site, folder, name, 'index.html'), `/${folder}/${name}/`))
      .filter(Boolean),
  );
}

function page(file, url) {
  const html = readFileSync(file, 'utf8');
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  return main && {
    ref: refOf(url),
    url,
    title: text(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? ''),
    summary: text(/<meta name="?description"? content="([^"]*)"/.exec(html)?.[1] ?? ''),
    body: text(main),
  };
}

function text(html) {
  return html
    .replace(/<(script|style|svg|template)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ').replace(/&lt;/g, '<').replace(/&quot;|&#34;/g, '"').replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ').trim();
}
