/**
 * Genklang's search, Lunr in Node and Pagefind over the same sites, in one run:
 *
 *     npm install --prefix bench/search
 *     node bench/search/compare.mjs /tmp/compared 1000 10000
 *
 * makes sites of so many entries in the folder where they are not there yet, and the demo, of which
 * the golden queries of the tests are asked; then it measures and prints a table for each size. Takes
 * some ten minutes. Needs Chromium ($CHROMIUM, else /usr/bin/chromium) and GNU time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { GLOB, refOf } from './pages.mjs';
import { serve } from './server.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');
const folder = resolve(process.argv[2]);
const sizes = process.argv.slice(3).map(Number);
const ONE_WORD = ['strikkeklub', 'havevandring', 'skak', 'korsang', 'bridgeaften', 'cafe', 'gymnastik', 'bogcafe'];
const MANY = [...ONE_WORD, 'gratis motion', 'kaffe og kage', 'strik', 'gåtur', 'brigde', 'sang', 'hold for mænd',
  'tirsdag formiddag', 'besøgsven', 'frivillig', 'fællesspisning', 'it hjælp', 'mad', 'dans', 'torsdag aften', 'yoga'];
const GOLDEN = ['golden-demo.tsv', 'holdout-demo.tsv'];
const SLOWER = 4;
/** Milliseconds that one program may take. */
const LONGEST = 600_000;
/** As `genklang` runs it, with the least memory that does not slow it down. */
const JAVA = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmx280m'];
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };

const work = mkdtempSync(join(tmpdir(), 'genklang-search-'));
let rows = [];
const note = (what, values) => {
  rows.push([what, ...values]);
  console.error(what, values.join(' | '));
};

/** Runs a program; gives what it printed and, where GNU time is there, its peak memory in MB. */
function measured(command, args, cwd = ROOT) {
  const before = performance.now();
  const run = spawnSync('/usr/bin/time', ['-f', 'peak %M', command, ...args], { cwd, encoding: 'utf8', maxBuffer: 1e8, timeout: LONGEST });
  if (run.status !== 0) {
    throw new Error(`${command} ${args.join(' ')}\n${run.stdout}\n${run.stderr}`);
  }
  const peak = Math.round(Number(/peak (\d+)/.exec(run.stderr)?.[1]) / 1024);
  return { out: run.stdout, peak, wall: (performance.now() - before) / 1000 };
}

/** The site's folder, made and published unless it is there. */
function published(entries) {
  const site = join(folder, String(entries));
  if (!existsSync(join(site, 'public'))) {
    measured('java', ['bench/Generate.java', String(entries), site]);
    measured('./genklang', ['build', '--config', join(site, 'site-config.yml'), '--as-of', '2026-11-20',
      '--output', join(site, 'public'), '--no-print', '-q']);
  }
  return site;
}

function build(site) {
  const classes = process.env.GENKLANG_CLASSPATH ?? join(ROOT, 'target/genklang.jar');
  measured('javac', ['-d', join(work, 'classes'), '-cp', classes, 'bench/search/Index.java']);
  rmSync(join(work, 'own'), { recursive: true, force: true });
  const own = () => {
    const { out, peak } = measured('java', [...JAVA, '-cp', `${join(work, 'classes')}:${classes}`, 'Index', site, join(work, 'own')]);
    return { ...JSON.parse(out), peak };
  };
  const [cold, warm] = [own(), own()];
  const node = measured('node', ['lunr.mjs', join(site, 'public'), join(work, 'lunr')], HERE);
  const lunr = JSON.parse(node.out);
  const found = measured(join(HERE, 'node_modules/.bin/pagefind'),
    ['--site', join(site, 'public'), '--glob', GLOB, '--output-path', join(work, 'pagefind'), '--force-language', 'da'], HERE);
  const pagefind = spawnSync('bash', ['-c', `find ${join(work, 'pagefind')} -type f | wc -l; du -sb ${join(work, 'pagefind')}`],
    { encoding: 'utf8' }).stdout.split(/\s+/).map(Number);
  note('index made, s (new words / no new word)', [`${cold.seconds} / ${warm.seconds}`, lunr.seconds.toFixed(1), found.wall.toFixed(1)]);
  note('peak memory of the process, MB', [`${cold.peak} / ${warm.peak}`, node.peak, found.peak]);
  note('files', [warm.files, lunr.files, pagefind[0]]);
  note('size, MB', [warm.bytes, lunr.bytes, pagefind[1]].map((bytes) => (bytes / 1e6).toFixed(1)));
}

/** @returns {Promise<object>} what each engine sends for a first word, and how long answers take */
async function ask(site, use) {
  const folders = {
    '/bench/': join(HERE, 'page') + '/', '/lunr/': join(work, 'lunr') + '/',
    '/pagefind/': join(work, 'pagefind') + '/', '/': site + '/',
  };
  const server = await serve(folders);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
  try {
    return await use(server, browser);
  } finally {
    await browser.close();
    server.close();
  }
}

async function opened(server, browser, engine) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`http://127.0.0.1:${server.port}/bench/`);
  await page.waitForFunction('globalThis.ready');
  server.sent.length = 0;
  await page.evaluate(async (name) => {
    globalThis.ask = await globalThis.engines[name]();
  }, engine);
  return page;
}

const answers = (page, query) => page.evaluate((text) => globalThis.ask(text), query);
const kilobytes = (sent) => sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * All scripts and data that the search page itself fetches for its first answer; on a wide screen also
 * for the numbers beside the filters in sight. What the service worker puts by for reading without a
 * connection comes after the answer and is no part of it.
 */
async function page(server, browser, query, viewport) {
  const tab = await (await browser.newContext({ viewport, serviceWorkers: 'block' })).newPage();
  server.sent.length = 0;
  await tab.goto(`http://127.0.0.1:${server.port}/soeg/?${query}`);
  await tab.waitForSelector('[data-hits] > li');
  await tab.waitForLoadState('networkidle');
  await tab.context().close();
  return server.sent.filter(({ path }) => path.endsWith('.js') || path.startsWith('/search/'));
}

async function speed(tab) {
  await (await tab.context().newCDPSession(tab)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times = [];
  for (const query of MANY) {
    await answers(tab, query);
    await answers(tab, ' ');
    times.push(await tab.evaluate(async (text) => {
      const before = performance.now();
      await globalThis.ask(text);
      return performance.now() - before;
    }, query));
  }
  return times;
}

async function scale(server, browser) {
  const firsts = [];
  const wide = [];
  const filtered = [];
  for (const word of ONE_WORD) {
    firsts.push(await page(server, browser, `q=${word}`, PHONE));
    wide.push(await page(server, browser, `q=${word}`, DESKTOP));
    filtered.push(await page(server, browser, `q=${word}+kaffe&price=free`, PHONE));
  }
  const bytes = [median(firsts.map(kilobytes))];
  const most = [Math.max(...firsts.map(kilobytes))];
  const times = [await speed(await opened(server, browser, 'genklang'))];
  for (const engine of ['lunr', 'pagefind']) {
    const sizes = [];
    for (const word of ONE_WORD) {
      const tab = await opened(server, browser, engine);
      await answers(tab, word);
      sizes.push(kilobytes(server.sent));
      await tab.context().close();
    }
    bytes.push(median(sizes));
    most.push(Math.max(...sizes));
    times.push(await speed(await opened(server, browser, engine)));
  }
  const pieces = (sent) => sent.filter(({ path }) => path.startsWith('/search/')).length;
  note('first one-word answer, kB gzip in all: median / most', bytes.map((size, at) => `${Math.round(size)} / ${Math.round(most[at])}`));
  note('the same with the numbers beside filters on a wide screen', [`${Math.round(median(wide.map(kilobytes)))} / ${Math.round(Math.max(...wide.map(kilobytes)))}`, '', '']);
  note('two words and a filter, kB gzip in all', [`${Math.round(median(filtered.map(kilobytes)))} / ${Math.round(Math.max(...filtered.map(kilobytes)))}`, '', '']);
  note('requests below /search/: one word / two and a filter', [`${median(firsts.map(pieces))} / ${median(filtered.map(pieces))}`, '', '']);
  note(`an answer once loaded, ms, CPU ${SLOWER} times slower: median / most`,
    times.map((all) => `${median(all).toFixed(0)} / ${Math.max(...all).toFixed(0)}`));
}

async function quality(server, browser) {
  const queries = GOLDEN.flatMap((name) =>
    readFileSync(join(ROOT, 'src/test/resources/dk/genklang/search', name), 'utf8').trim().split('\n').slice(1))
    .map((line) => line.split('\t'));
  const found = [];
  for (const engine of ['genklang', 'lunr', 'pagefind']) {
    const tab = await opened(server, browser, engine);
    let count = 0;
    for (const [query, expected] of queries) {
      const top = (await answers(tab, query)).slice(0, 3).map(refOf);
      count += top.some((ref) => expected.split(',').includes(ref)) ? 1 : 0;
    }
    found.push(`${count} of ${queries.length}`);
  }
  note('the demo: expected entry in the top 3', found);
}

/** The other engines' indexes of the demo; Genklang's is published. */
async function judge() {
  const demo = join(folder, 'demo');
  if (!existsSync(demo)) {
    measured('./genklang', ['build', '--output', demo, '--no-print', '-q']);
  }
  for (const engine of ['lunr', 'pagefind']) {
    rmSync(join(work, engine), { recursive: true, force: true });
  }
  measured('node', ['lunr.mjs', demo, join(work, 'lunr')], HERE);
  measured(join(HERE, 'node_modules/.bin/pagefind'),
    ['--site', demo, '--glob', GLOB, '--output-path', join(work, 'pagefind'), '--force-language', 'da'], HERE);
  await ask(demo, quality);
}

const print = (title) => {
  console.log([`| ${title} | Genklang | Lunr in Node | Pagefind |`, '|---|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n'));
  rows = [];
};

try {
  for (const entries of sizes) {
    const site = published(entries);
    build(site);
    await ask(join(site, 'public'), scale);
    print(`${entries} entries`);
  }
  await judge();
  print('the demo');
} finally {
  rmSync(work, { recursive: true });
}
