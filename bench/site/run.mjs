/**
 * Genklang, Hugo and Eleventy over the same entries, in one run:
 *
 *     npm install --prefix bench/site
 *     node bench/site/run.mjs /tmp/compared 1000 10000
 *
 * makes that many entries in the folder where they are not there yet, builds each site from nothing
 * and after one changed title, several times in turn (ROUNDS, 3 by default), and prints a table of
 * medians. The others build an entry page with facts and what is related, lists by kind, category and
 * area in pages of 20, a front page, RSS, a sitemap and one JSON; then their usual index is made:
 * Pagefind for Hugo, Lunr for Eleventy. Genklang builds all it has but PDFs, with every link checked.
 * The floor is a copy of Genklang's files. Needs GNU time, and Hugo where it is to be compared.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const DAY = '2026-11-20';
const CHANGED = 'activities/aktivitet-1.md';
const [folder, ...sizes] = process.argv.slice(2);

/** Runs a program: seconds by the clock and of the processors, and the most memory it held, in MB. */
function timed(command, args, cwd = ROOT, env = {}) {
  const run = spawnSync('/usr/bin/time', ['-f', 'took %e %U %S %M', command, ...args],
    { cwd, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, ...env } });
  const [wall, user, system, peak] = /took (\S+) (\S+) (\S+) (\d+)\s*$/.exec(run.stderr)?.slice(1).map(Number) ?? [];
  if (run.status !== 0 || wall === undefined) {
    throw new Error(`${command} ${args.join(' ')}\n${run.stdout}\n${run.stderr}`);
  }
  return { wall, cpu: user + system, peak: peak / 1024 };
}

const empty = (...places) => places.forEach((place) => rmSync(place, { recursive: true, force: true }));

/** Two programs after each other. */
const both = (a, b) => ({ wall: a.wall + b.wall, cpu: a.cpu + b.cpu, peak: Math.max(a.peak, b.peak) });

function prepared(entries) {
  const base = resolve(folder, entries);
  if (!existsSync(join(base, 'site-config.yml'))) {
    spawnSync('java', [join(ROOT, 'bench/Generate.java'), entries, base], { cwd: ROOT, stdio: 'inherit' });
  }
  const hugo = join(base, 'hugo');
  const eleventy = join(base, 'eleventy');
  empty(hugo, eleventy);
  cpSync(join(HERE, 'hugo'), hugo, { recursive: true });
  cpSync(join(HERE, 'eleventy'), eleventy, { recursive: true });
  for (const kind of readdirSync(join(base, 'content'), { withFileTypes: true })) {
    if (kind.isDirectory()) {
      cpSync(join(base, 'content', kind.name), join(hugo, 'content', kind.name), { recursive: true });
      cpSync(join(base, 'content', kind.name), join(eleventy, 'content', kind.name), { recursive: true });
    }
  }
  const css = 'body{font:1rem/1.5 sans-serif;max-width:60rem;margin:auto}';
  mkdirSync(join(hugo, 'static'));
  writeFileSync(join(hugo, 'static/site.css'), css);
  writeFileSync(join(eleventy, 'site.css'), css);
  // Its kind is in the address, as with Hugo; numbers in a price are no problem to either.
  writeFileSync(join(eleventy, 'content/content.11tydata.mjs'),
    "export default { layout: 'entry.njk', permalink: (data) => data.page.filePathStem.replace('/content', '') + '/index.html' };\n");
  return { base, hugo, eleventy };
}

/** Changes a title, so that pages and lists that show it have to change. */
function edit(content, round) {
  const file = join(content, CHANGED);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: Ændret ${round}`));
}

timed('./genklang', ['build', '--help']); // builds the program when it is older than its sources
const hasHugo = spawnSync('hugo', ['version']).status === 0;

for (const size of sizes) {
  const { base, hugo, eleventy } = prepared(size);
  const own = join(base, 'public');
  const cache = join(base, '.genklang');
  const genklang = () => timed('./genklang', ['build', '--config', join(base, 'site-config.yml'), '--as-of', DAY,
    '--output', own, '--no-print', '-q']);
  const measured = new Map();
  const note = (what, figures) => {
    measured.set(what, [...(measured.get(what) ?? []), figures]);
    console.error(size, what, JSON.stringify(figures));
  };
  for (let round = 1; round <= ROUNDS; round++) {
    empty(own, cache);
    note('Genklang, from nothing', genklang());
    edit(join(base, 'content'), `nu ${round}`);
    note('Genklang, one title changed', genklang());
    note('floor: a copy of its files', timed('cp', ['-r', own, join(base, 'copy')]));
    empty(join(base, 'copy'));
    if (hasHugo) {
      const pages = join(base, 'hugo-public');
      empty(pages);
      const made = timed('hugo', ['--quiet', '--destination', pages], hugo);
      note('Hugo, pages from nothing', made);
      const index = timed(join(HERE, 'node_modules/.bin/pagefind'), ['--site', pages, '--force-language', 'da'], hugo);
      note('Hugo and Pagefind, from nothing', both(made, index));
      edit(join(hugo, 'content'), `nu ${round}`);
      note('Hugo, one title changed', timed('hugo', ['--quiet', '--destination', pages], hugo));
    }
    const pages = join(base, 'eleventy-public');
    empty(pages);
    const made = timed(join(HERE, 'node_modules/.bin/eleventy'), [`--config=eleventy.config.mjs`, `--output=${pages}`], eleventy);
    note('Eleventy, pages from nothing', made);
    note('Eleventy and Lunr, from nothing', both(made, timed('node', [join(HERE, 'index.mjs'), pages])));
  }
  const median = (figures, key) => figures.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(figures.length / 2)];
  const base1 = measured.get('Hugo, pages from nothing') ?? measured.get('Eleventy, pages from nothing');
  console.log(`\n| ${size} entries | wall, s | CPU, s | peak, MB | CPU beside ${hasHugo ? "Hugo's" : "Eleventy's"} pages |\n|---|---|---|---|---|`);
  for (const [what, figures] of measured) {
    console.log(`| ${what} | ${median(figures, 'wall').toFixed(1)} | ${median(figures, 'cpu').toFixed(1)} | ${Math.round(median(figures, 'peak'))} | ${(median(figures, 'cpu') / median(base1, 'cpu')).toFixed(1)} |`);
  }
}
