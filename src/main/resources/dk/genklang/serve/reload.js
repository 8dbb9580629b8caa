// Lets an open page follow the edits, under `genklang serve` only: loads it anew when another
// state of the site is published, and shows what is wrong with the newest edit above it.

const state = new URL(import.meta.url).searchParams.get("state");

const words =
  document.documentElement.lang === "da"
    ? { title: "Ikke udgivet endnu: Ret fejlene.", close: "Luk" }
    : { title: "Not published yet: mend the errors.", close: "Close" };

/** @type {HTMLElement | undefined} */
let banner;

/**
 * Shows a report, or takes it away when there is none.
 * @param {string} report plain text
 */
function show(report) {
  banner?.remove();
  banner = undefined;
  if (!report) {
    return;
  }
  banner = document.createElement("genklang-report");
  const inside = banner.attachShadow({ mode: "open" }); // The site's styles stay out.
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("reload.css", import.meta.url).href;
  const box = document.createElement("section");
  box.setAttribute("role", "alert");
  const title = document.createElement("h2");
  title.textContent = words.title;
  const text = document.createElement("pre");
  text.textContent = report;
  text.tabIndex = 0;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = words.close;
  close.addEventListener("click", () => show(""));
  box.append(title, text, close);
  inside.append(style, box);
  document.body.append(banner);
}

/** @type {EventSource | undefined} */
let events;

function listen() {
  events = new EventSource(new URL("events", import.meta.url));
  events.addEventListener("message", (message) => {
    const news = JSON.parse(message.data);
    if (news.state === state) {
      show(news.report);
    } else {
      deafen();
      location.reload();
    }
  });
}

function deafen() {
  events?.close();
  events = undefined;
}

// A page that is left may be kept for the way back. With its connection it would take one of the
// six a browser has for a host, and soon no page would get any.
addEventListener("pagehide", deafen);
addEventListener("pageshow", (shown) => {
  if (shown.persisted) {
    listen();
  }
});
listen();
