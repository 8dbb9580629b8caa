/**
 * How long the preview takes from a changed title to a page that shows it:
 *
 *     node bench/site/serve.mjs /tmp/compared 1000 10000
 *
 * on sites of `run.mjs`, which makes them. The file is written, and the entry's page is asked for every
 * 10 ms, as a browser that waits would, until it has the new title; 7 times, SETTLE seconds apart (30 by
 * default), so that what is published behind it is done. Prints the median and the most, in milliseconds,
 * and the program's memory.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const TIMES = 7;
const PORT = 8095;
const ENTRY = 'aktivitet-1';
const SETTLE = Number(process.env.SETTLE ?? 30) * 1000;
const [folder, ...sizes] = process.argv.slice(2);

async function shown(title) {
  for (;;) {
    const page = await fetch(`http://127.0.0.1:${PORT}/aktiviteter/${ENTRY}/`).catch(() => null);
    if (page?.ok && (await page.text()).includes(title)) {
      return;
    }
    await after(10);
  }
}

for (const size of sizes) {
  const base = resolve(folder, size);
  const file = join(base, `content/activities/${ENTRY}.md`);
  const before = readFileSync(file, 'utf8');
  const serve = spawn('./genklang', ['serve', '--port', String(PORT), '--config', join(base, 'site-config.yml'), '--as-of', '2026-11-20'], { cwd: ROOT });
  serve.stderr.resume();
  serve.stdout.resume();
  const gone = once(serve, 'exit');
  try {
    const title = /^title: "?(.*?)"?$/m.exec(before)[1];
    const began = performance.now();
    await shown(title);
    const ready = (performance.now() - began) / 1000;
    await after(SETTLE);
    const took = [];
    for (let time = 1; time <= TIMES; time++) {
      const start = performance.now();
      writeFileSync(file, before.replace(/^title: .*$/m, `title: Nu hedder den ${time}`));
      await shown(`Nu hedder den ${time}`);
      took.push(performance.now() - start);
      await after(SETTLE);
    }
    took.sort((a, b) => a - b);
    const memory = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${serve.pid}/status`, 'utf8'))?.[1]) / 1024;
    console.log(`${size} entries: ready after ${ready.toFixed(1)} s; a changed title shows after ${Math.round(took[TIMES >> 1])} ms (median), ${Math.round(took.at(-1))} ms (most); ${Math.round(memory)} MB`);
  } finally {
    writeFileSync(file, before);
    serve.kill();
    await gone; // the next one takes its port
  }
}
