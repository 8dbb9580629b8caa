/**
 * Lighthouse's mobile profile on four pages of a built site, served as a web host does.
 *
 *     node lighthouse.mjs ../../public [RUNS] [PATH...]
 *
 * Prints the median of each score and measure, and every audit that is not passed. `CHROME_PATH` is the browser.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { host } from './host.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const MEASURES = {
  FCP: 'first-contentful-paint', LCP: 'largest-contentful-paint', TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift', SI: 'speed-index',
};
const [folder = '../../public', runs = '3', ...chosen] = process.argv.slice(2);
const paths = chosen.length ? chosen : ['/', '/soeg/', '/aktiviteter/krolf-paa-plaenen/', '/omraader/lyngvang/'];

/** @param {number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * @param {object} result of Lighthouse
 * @returns {string[]} what is not passed, with the categories' names
 */
function missed(result) {
  return CATEGORIES.flatMap((category) =>
    result.categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && result.audits[id].score !== null && result.audits[id].score < 0.9)
      .map(({ id }) => `${category}: ${result.audits[id].title} ${result.audits[id].displayValue ?? ''}`));
}

const site = await host(folder);
const chrome = await launch({
  chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
console.log(['page', ...CATEGORIES, ...Object.keys(MEASURES)].join('\t'));
for (const path of paths) {
  const results = [];
  for (let run = 0; run < Number(runs); run++) {
    const { lhr } = await lighthouse(`http://127.0.0.1:${site.port}${path}`, {
      port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error',
    });
    results.push(lhr);
  }
  const scores = CATEGORIES.map((name) => Math.round(100 * median(results.map((one) => one.categories[name].score))));
  const measures = Object.values(MEASURES).map((id) => {
    const value = median(results.map((one) => one.audits[id].numericValue));
    return id === 'cumulative-layout-shift' ? value.toFixed(3) : `${Math.round(value)} ms`;
  });
  console.log([path, ...scores, ...measures].join('\t'));
  new Set(results.flatMap(missed)).forEach((line) => console.log(`    ${line}`));
}
chrome.kill();
site.close();
