/** Lunr's index of a site as its guide says: `node lunr.mjs SITE OUTPUT`. Says what it took. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pages } from './pages.mjs';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.da')(lunr);

const [site, output] = process.argv.slice(2);
const documents = pages(site);
const before = performance.now();
const index = lunr(function () {
  this.use(lunr.da);
  this.ref('number');
  this.field('title', { boost: 10 });
  this.field('summary', { boost: 4 });
  this.field('body');
  documents.forEach((document, number) => this.add({ ...document, number }));
});
const json = JSON.stringify(index);
const seconds = (performance.now() - before) / 1000;
const cards = JSON.stringify(documents.map(({ ref, url, title, summary }) => ({ ref, url, title, summary })));
mkdirSync(output, { recursive: true });
writeFileSync(`${output}/index.json`, json);
writeFileSync(`${output}/cards.json`, cards);
for (const [name, file] of [['lunr', 'lunr/lunr.min.js'], ['support', 'lunr-languages/min/lunr.stemmer.support.min.js'],
  ['da', 'lunr-languages/min/lunr.da.min.js']]) {
  writeFileSync(`${output}/${name}.js`, require('node:fs').readFileSync(require.resolve(file)));
}
console.log(JSON.stringify({ seconds, files: 2, bytes: json.length + cards.length, entries: documents.length }));
