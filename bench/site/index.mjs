/** Lunr's index of a site's index.json as its guide says: `node index.mjs SITE`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.da')(lunr);

const site = process.argv[2];
const documents = JSON.parse(readFileSync(`${site}/index.json`, 'utf8'));
const index = lunr(function () {
  this.use(lunr.da);
  this.ref('number');
  this.field('title', { boost: 10 });
  this.field('summary', { boost: 4 });
  this.field('body');
  documents.forEach((document, number) => this.add({ ...document, number }));
});
writeFileSync(`${site}/lunr.json`, JSON.stringify(index));
