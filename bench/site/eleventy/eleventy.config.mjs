/** How many cards a page of a list has. */
const PAGE = 20;

const groups = (entries, key) => {
  const found = new Map();
  for (const entry of entries) {
    for (const name of [entry.data[key] ?? []].flat()) {
      if (!found.has(name)) found.set(name, []);
      found.get(name).push(entry);
    }
  }
  return found;
};

const pages = (entries, key) => [...groups(entries, key)].flatMap(([name, all]) =>
  Array.from({ length: Math.ceil(all.length / PAGE) }, (_, page) => ({
    name, page, last: page === Math.ceil(all.length / PAGE) - 1, entries: all.slice(page * PAGE, (page + 1) * PAGE),
  })));

export default function (config) {
  config.setQuietMode(true);
  config.addPassthroughCopy('site.css');
  config.addCollection('entries', (all) => all.getFilteredByGlob('content/**/*.md'));
  for (const key of ['categories', 'areas']) {
    config.addCollection(`${key}Pages`, (all) => pages(all.getFilteredByGlob('content/**/*.md'), key));
  }
  for (const kind of ['activities', 'associations', 'places', 'tools']) {
    config.addCollection(`${kind}Pages`, (all) => {
      const entries = all.getFilteredByGlob(`content/${kind}/*.md`);
      return Array.from({ length: Math.ceil(entries.length / PAGE) }, (_, page) => ({
        name: kind, page, last: page === Math.ceil(entries.length / PAGE) - 1, entries: entries.slice(page * PAGE, (page + 1) * PAGE),
      }));
    });
  }
  let byCategory;
  config.on('eleventy.before', () => { byCategory = undefined; });
  config.addFilter('related', (entries, url, categories) => {
    byCategory ??= groups(entries, 'categories');
    return [categories ?? []].flat().slice(0, 1).flatMap((name) => byCategory.get(name).slice(0, 7))
      .filter((entry) => entry.url !== url).slice(0, 6);
  });
  config.addFilter('plain', (html) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim());
  config.addFilter('json', (value) => JSON.stringify(value ?? null));
  config.addFilter('keys', (entries, key) => [...groups(entries, key)].map(([name, all]) => ({ name, count: all.length })));
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk', dir: { includes: '_includes', data: '_data' } };
}
