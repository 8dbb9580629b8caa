/** What every page runs. Without it everything can be read; nothing is lost but convenience. */
import { sayNearDays } from './dates.js';
import { answerOffline } from './offline.js';
import { offerSaving } from './save.js';

sayNearDays(document);
offerSaving(document);
answerOffline();
document.querySelector('input[data-suggest]')?.addEventListener(
  'focus',
  ({ target }) => import('./find/suggest.js').then((module) => module.offerSuggestions(target)),
  { once: true },
);
if (document.querySelector('[data-my-list]')) {
  import('./list/page.js').then((module) => module.showList(document));
}
if (document.querySelector('form[data-share]')) {
  import('./share/page.js').then((module) => module.offerSharing(document));
}
if (document.querySelector('[data-draw]')) {
  import('./tools/draw.js').then((module) => module.offerDrawing(document));
}
if (document.querySelector('[data-ticks]')) {
  import('./tools/ticks.js').then((module) => module.keepTicks(document));
}
if (document.querySelector('[data-narrow]')) {
  import('./narrow.js').then((module) => module.offerNarrowing(document));
}
